import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readFile } from "../../src/ingest/index.ts";
import { toParquet } from "../../src/report/index.ts";
import { call, folderWith } from "../cli/_world.ts";
import { expectWords, hostile } from "./_ends-in-words.ts";

const MADE = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/ingest/parquet-by-duckdb.json"), "utf8"),
) as { readonly files: Readonly<Record<string, string>> };

/** A file that DuckDB made: pages of version 1 or 2, Snappy, a dictionary, an absent value; no checksums. */
const byDuckDb = (name: string): Uint8Array => new Uint8Array(Buffer.from(MADE.files[name] ?? "", "base64"));

const COLUMNS = ["site", "date", "biomarker", "concentration_ng_per_l", "flow_m3_per_day", "population"];
const ROWS = [
  ["A", "2026-01-13", "MDMA", 12.5, 12_000, 37_000],
  ["A", "2026-01-14", "MDMA", "", 11_000, 37_000],
  ["B", "2026-01-13", "amphetamine", 310.25, 9000, 21_000],
  ["B", "2026-01-14", "amphetamine", 311.25, 9001, 21_000],
];

let ours = new Uint8Array();
beforeAll(async () => {
  const rows = ROWS.map((cells) => Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] || null])));
  ours = Uint8Array.from(await toParquet(rows, COLUMNS));
});

type End = "same" | "other" | "refused";

/** How reading the bytes ends; anything but a table or a refusal in words fails. A hang would be seen as the test's end. */
async function endOf(bytes: Uint8Array): Promise<{ readonly end: End; readonly rows: number }> {
  try {
    const { table } = await readFile(bytes, { file: "a.parquet" });
    const cells = table.rows.map((row) => row.cells);
    const same = JSON.stringify([table.header, cells]) === JSON.stringify([COLUMNS, ROWS]);
    return { end: same ? "same" : "other", rows: cells.length };
  } catch (error) {
    expect((error as { readonly code?: string }).code, String(error)).toMatch(/^FILE_/);
    return { end: "refused", rows: 0 };
  }
}

/** Each byte in turn: its lowest bit, its highest, and the value that a count fears most. */
async function changeEach(
  good: Uint8Array,
  seen: (end: End, rows: number, at: number) => void,
): Promise<void> {
  for (let at = 0; at < good.length; at++) {
    const byte = good[at] ?? 0;
    for (const other of new Set([byte ^ 1, byte ^ 0x80, 0x7f])) {
      if (other === byte) continue;
      const bytes = good.slice();
      bytes[at] = other;
      const { end, rows } = await endOf(bytes);
      seen(end, rows, at);
    }
  }
}

describe("a Parquet file with one byte changed", { timeout: 300_000 }, () => {
  test("of ours: wherever it is, it is refused or reads the same", async () => {
    const wrong = new Set<number>();
    let refused = 0;
    let tried = 0;
    await changeEach(ours, (end, _, at) => {
      if (end === "other") wrong.add(at);
      if (end === "refused") refused++;
      tried++;
    });
    expect([...wrong]).toEqual([]);
    expect(refused / tried).toBeGreaterThan(0.95);
  });

  test.each(["V1", "V2"])(
    "of DuckDB's, %s, which has no checksums: never a row more or less",
    async (version) => {
      const good = byDuckDb(version);
      expect(await endOf(good)).toEqual({ end: "same", rows: ROWS.length });
      const counts = { same: 0, other: 0, refused: 0 };
      await changeEach(good, (end, rows) => {
        counts[end]++;
        if (end !== "refused") expect(rows).toBe(ROWS.length);
      });
      // What is left are letters of a text, and digits inside a column's stated range, as in any file without checksums.
      expect(counts.other / (counts.same + counts.other + counts.refused)).toBeLessThan(0.08);
    },
  );

  test("cut at any length it is refused", async () => {
    for (const good of [ours, byDuckDb("V1"), byDuckDb("V2")])
      for (let length = 4; length < good.length; length++)
        expect((await endOf(good.subarray(0, length))).end).toBe("refused");
  });
});

describe("other Parquet files", () => {
  test.each([
    ["nested", /nested/],
    ["zstd", /Snappy/],
  ])("%s is told", async (name, words) => {
    expect((await hostile("a.parquet", byDuckDb(name), { codes: [3] })).err).toMatch(words);
  });

  test("no rows, but columns", async () => {
    const { table, issues } = await readFile(byDuckDb("zeroRows"), { file: "a.parquet" });
    expect(table.header).toEqual(["site", "biomarker"]);
    expect(issues.map(({ code }) => code)).toEqual(["FILE_EMPTY"]);
    await hostile("a.parquet", byDuckDb("zeroRows"));
  });

  test("names that a JavaScript object knows are columns like others", async () => {
    const names = ["site", "__proto__", "constructor"];
    const row = Object.defineProperty({ site: "A", constructor: "c" }, "__proto__", {
      value: "p",
      enumerable: true,
    });
    const { table } = await readFile(await toParquet([row], names), { file: "__proto__=x/a.parquet" });
    expect(table.header).toEqual(names);
    expect(table.rows.map(({ cells }) => cells)).toEqual([["A", "p", "c"]]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("on standard input as from a file", async () => {
    const at = folderWith();
    writeFileSync(at("a.parquet"), ours);
    const piped = await call(["loads", "-", "--quiet"], { input: ours });
    expect(piped).toEqual(await call(["loads", at("a.parquet"), "--quiet"]));
    expect(piped.out.trim().split("\n")).toHaveLength(4); // the header, and three samples: one value is absent
  });

  test("groups of another make in one folder: each is read by its own columns", async () => {
    const at = folderWith();
    mkdirSync(at("parts"));
    writeFileSync(at("parts/1.parquet"), ours);
    writeFileSync(at("parts/2.parquet"), byDuckDb("V2"));
    const columns = ["date", "site", "biomarker", "concentration_ng_per_l", "laboratory"];
    const other = [
      { site: "C", date: "2026-01-13", biomarker: "MDMA", concentration_ng_per_l: 9, laboratory: "Y" },
    ];
    writeFileSync(at("parts/3.parquet"), await toParquet(other, columns));
    const outcome = await call(["loads", at("parts"), "--quiet"]);
    expectWords(outcome);
    expect(outcome.out).toMatch(/^C,.*,Y,/m);
  });
});
