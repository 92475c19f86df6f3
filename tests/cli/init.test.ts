import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, folderWith, ONE_SAMPLE } from "./_world.ts";

const SAMPLES = join(import.meta.dirname, "../../data-samples");
const NAMES = ["lab", "flow", "sites", "events"] as const;

/** A folder with the tables of the simulated study, without its study file. */
function simulatedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wbe-init-"));
  for (const name of NAMES) {
    const file = `${name}-simulated.csv`;
    copyFileSync(join(SAMPLES, "strangnas-simulated", file), join(folder, file));
  }
  return folder;
}

describe("wbe init", () => {
  test("recognises every file and writes a study that gives the digits of the hand-written one", async () => {
    const folder = simulatedFolder();
    const { code, out, err } = await call(["init", folder]);
    expect([code, out]).toEqual([0, ""]);
    expect(err.trimEnd().split("\n")).toEqual([
      "events-simulated.csv: händelser (3 rader)",
      "flow-simulated.csv: flöde (10261 rader)",
      "lab-simulated.csv: laboratoriesvar (588 rader)",
      "sites-simulated.csv: verk och befolkning (3 rader)",
      `studiefilen är ${join(folder, "study.json")}; nästa steg: wbe check ${join(folder, "study.json")}`,
    ]);
    const made = await call(["loads", join(folder, "study.json"), "--quiet", "--format", "csv"]);
    const byHand = await call([
      "loads",
      join(SAMPLES, "strangnas-simulated/study.json"),
      "--quiet",
      "--format",
      "csv",
    ]);
    expect(made.code).toBe(0);
    expect(made.out.length).toBeGreaterThan(1000);
    expect(made.out).toBe(byHand.out);
  });

  test("keeps a study file that is there, unless --force", async () => {
    const at = folderWith({ "lab.csv": ONE_SAMPLE, "study.json": "mine" });
    const kept = await call(["init", at("")]);
    expect(kept.code).toBe(2);
    expect(kept.err).toContain("the file exists already");
    expect(readFileSync(at("study.json"), "utf8")).toBe("mine");
    expect((await call(["init", at(""), "--force", "--title", "Ours"])).code).toBe(0);
    expect(JSON.parse(readFileSync(at("study.json"), "utf8"))).toMatchObject({
      title: "Ours",
      language: "en",
      inputs: { lab: "lab.csv" },
    });
  });

  test("says what is missing, in the language asked for", async () => {
    const lab =
      "site,date,biomarker,concentration,unit\nA,2026-01-13,MDMA,<5,ng/L\nB,2026-01-14,MDMA,30,ng/L\n";
    const at = folderWith({ "lab.csv": lab, "notes.txt": "remember to call the plant\n" });
    const { code, err } = await call(["init", at(""), "--lang", "sv"]);
    expect(code).toBe(0);
    expect(err).toContain("notes.txt: k");
    expect(err).toContain("saknas: flöde");
    expect(err).toContain("saknas: antalet anslutna personer");
    expect(err).toContain("saknas: varje verks kommun");
    expect((await call(["init", at(""), "--force", "--quiet"])).err).toBe("");
  });

  test("a folder without results gets no study file: exit 3", async () => {
    const at = folderWith({ "flow.csv": "site,date,flow_m3_per_day\nA,2026-01-13,12000\n" });
    const { code, err } = await call(["init", at("")]);
    expect(code).toBe(3);
    expect(err).toContain("flow.csv: flow (1 row)");
    expect(err).toContain("no table with laboratory results was found");
    expect(existsSync(at("study.json"))).toBe(false);
    expect((await call(["init", at("nowhere")])).code).toBe(3);
    expect((await call(["init", "a", "b"])).code).toBe(2);
  });

  test("a comment of another kind is told with its place", async () => {
    const at = folderWith({ "lab.csv": ONE_SAMPLE });
    writeFileSync(at("study.json"), '{\n  // why\n  "inputs": { "lab": "lab.csv" }\n}\n');
    expect((await call(["check", at("study.json")])).err).toContain(
      'at row 2, column 3 stands a comment; write it as a name: "// why": "text"',
    );
    expect((await call(["check", at("study.json"), "--lang", "sv"])).err).toContain(
      "på rad 2, kolumn 3 står en kommentar",
    );
  });
});
