import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { simulatedRows, tableOf } from "../stream/_simulated.ts";
import { call, folderWith } from "./_world.ts";

const DIST = join(import.meta.dirname, "..", "..", "dist");
const BIN = join(DIST, "cli.cjs");
const LAB = tableOf(simulatedRows(3, 20));
const ODD = tableOf(
  simulatedRows(3, 20, (cells, row) => (row === 40 ? cells.with(3, "abc") : cells).join(",")),
);
const at = folderWith({ "lab.csv": LAB, "odd.csv": ODD });

/** `--decimal point` says nothing new and needs the reader of record. */
const WHOLE = ["--decimal", "point"];

describe("wbe loads as a filter", () => {
  test.each(["lab.csv", "odd.csv"])(
    "%s: file and standard input give what the reader of record gives",
    async (name) => {
      const input = name === "odd.csv" ? ODD : LAB;
      for (const words of [
        [],
        ["--level", "0.9"],
        ["--digits", "9"],
        ["--uncertainty", "flow=0.2"],
        ["--lang", "sv"],
      ]) {
        const record = await call(["loads", at(name), ...words, ...WHOLE]);
        const file = await call(["loads", at(name), ...words]);
        const piped = await call(["loads", "-", ...words], { input });
        expect(file).toEqual(record);
        expect(piped.out).toBe(record.out);
        expect(piped.err).toBe(record.err.replaceAll(`${name}:`, "standard input:"));
      }
    },
  );

  test("--out keeps what is there, --force replaces it, and an input is never an output", async () => {
    const record = await call(["loads", at("lab.csv"), ...WHOLE]);
    expect((await call(["loads", at("lab.csv"), "--out", at("out.csv")])).code).toBe(0);
    expect(readFileSync(at("out.csv"), "utf8")).toBe(record.out);
    expect((await call(["loads", at("lab.csv"), "--out", at("out.csv")])).code).toBe(2);
    expect((await call(["loads", at("lab.csv"), "--out", at("out.csv"), "--force"])).code).toBe(0);
    expect((await call(["loads", at("lab.csv"), "--out", at("lab.csv"), "--force"])).err).toContain("input");
    expect(readFileSync(at("lab.csv"), "utf8")).toBe(LAB);
  });

  test("a file that is not there is told as ever", async () => {
    expect(await call(["loads", at("none.csv")])).toEqual(await call(["loads", at("none.csv"), ...WHOLE]));
  });
});

describe.skipIf(!existsSync(join(DIST, "loads-worker.cjs")))("the built program, with threads", () => {
  const large = at("large.csv");
  const run = (words: readonly string[], input = ""): string =>
    execFileSync(process.execPath, [BIN, "loads", ...words], { encoding: "utf8", input, maxBuffer: 2 ** 28 });

  test("a file of 9 MB is read in ranges: the same bytes as through a pipe", { timeout: 120_000 }, () => {
    const block = simulatedRows(1, 400).join("\n");
    const sites = Array.from({ length: 95 }, (_, site) => block.replaceAll("Verk 0", `Verk ${site}`));
    sites[40] = sites[40]?.replace(",9100,", ",90,") ?? "";
    const text = tableOf(sites);
    expect(text.length).toBeGreaterThan(8_000_000);
    writeFileSync(large, text);
    const out = run([large, "--quiet"]);
    expect(out.split("\n")).toHaveLength(95 * 2000 + 2);
    expect(out).toBe(run(["-", "--quiet"], text));
  });

  test("a reader that goes away ends it quietly", { timeout: 60_000 }, () => {
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${BIN}" loads "${large}" | head -n 2`],
      {
        encoding: "utf8",
      },
    );
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stderr).toBe("");
  });
});
