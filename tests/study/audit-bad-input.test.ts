import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { call, folderWith } from "../cli/_world.ts";
import { tertial } from "./_simulated.ts";
import { csvOf } from "./_simulated-controls.ts";

const SITES = "site,municipality,population,valid_from,valid_to,closed\n";
const rows = [...tertial(2025, 1), ...tertial(2026, 1, { laboratory: "N" })];
const lab = csvOf(rows.map(({ population: _, ...row }) => row));

/** What `wbe check` says of a study with these files, and how it ends. */
async function told(files: Readonly<Record<string, string>>, settings: object, language: "sv" | "en") {
  const inputs = Object.fromEntries(Object.keys(files).map((name) => [name.replace(".csv", ""), name]));
  const path = folderWith({ ...files, "study.json": JSON.stringify({ inputs, ...settings }) });
  return call(["check", path("study.json"), "--format", "csv", "--lang", language]);
}

describe("each bad input has its message and its remedy, in both languages", () => {
  test.each([
    [
      "A,T,37000,2026-05-01,2025-01-01,\n",
      "valid_to lies before valid_from - check the two dates",
      "valid_to ligger före valid_from - kontrollera de två datumen",
    ],
    [
      "A,T,37000,2025-01-01,,2024-06-01\n",
      "closed 2024-06-01 lies before the row's own valid_from 2025-01-01 - check the two dates",
      "kontrollera de två datumen",
    ],
    [
      "A,T,37000,2024-01-01,2025-12-31,\nA,T,38000,2025-06-01,,\n",
      "37000 became 38000 - nothing to do if the correction is meant",
      "37000 blev 38000 - inget behöver göras om rättelsen är avsedd",
    ],
    [
      "A,T,37000,2024-01-01,2025-12-31,\n",
      "add a row from the day after, or leave valid_to empty",
      "lägg till en rad från dagen efter, eller lämna valid_to tom",
    ],
  ])("contradictory validity dates: %j", async (sites, en, sv) => {
    const files = { "lab.csv": lab, "sites.csv": SITES + sites };
    const [english, swedish] = [await told(files, {}, "en"), await told(files, {}, "sv")];
    expect([english.code, swedish.code]).toEqual([0, 0]);
    expect(english.err).toContain(en);
    expect(swedish.err).toContain(sv);
    expect(english.err).toMatch(/sites\.csv:\d/);
  });

  test("a bridge without overlap", async () => {
    const bridge =
      "biomarker,from_laboratory,to_laboratory,ratio,lower,upper\nbenzoylecgonine,X,Y,1.1,1.0,1.2\n";
    const files = { "lab.csv": lab, "sites.csv": `${SITES}A,T,37000,,,\n`, "bridge.csv": bridge };
    const [english, swedish] = [await told(files, {}, "en"), await told(files, {}, "sv")];
    expect(english.err).toContain("changes nothing: no sample of benzoylecgonine was analysed by X");
    expect(english.err).toContain("write laboratory and substance as in the laboratory's file");
    expect(swedish.err).toMatch(/X.*Y.*ändrar inget|X.*Y/);
    expect(swedish.err).toContain("laboratoriets fil");
  });

  test("an edition that does not exist", async () => {
    const [english, swedish] = [
      await told({ "lab.csv": lab }, { constants: "2031.1" }, "en"),
      await told({ "lab.csv": lab }, { constants: "2031.1" }, "sv"),
    ];
    expect([english.code, swedish.code]).toEqual([2, 2]);
    expect(english.err).toMatch(
      /there is no edition 2031\.1 - there are 2026\.1.*; a later wbe may know more/,
    );
    expect(swedish.err).toMatch(
      /utgåvan 2031\.1 finns inte - det finns 2026\.1.*; en senare wbe kan känna till/,
    );
  });

  test("a hash that does not match", async () => {
    const path = folderWith({ "lab.csv": lab, "study.json": '{ "inputs": { "lab": "lab.csv" } }' });
    await call(["summary", path("study.json"), "--format", "json", "--out", path("summary.json")]);
    writeFileSync(path("lab.csv"), lab.replace("500", "501"));
    const verified = (language: string) =>
      call(["verify", path("summary.json"), "--format", "csv", "--lang", language]);
    const [english, swedish] = [await verified("en"), await verified("sv")];
    expect([english.code, swedish.code]).toEqual([4, 4]);
    expect(english.err).toMatch(
      /lab\.csv - the input is not the file .* - see what moved with wbe compare --against/,
    );
    expect(swedish.err).toMatch(
      /kontrollsumman skiljer sig - se vad som har ändrats med wbe compare --against/,
    );
  });
});
