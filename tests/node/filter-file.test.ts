import { closeSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headOf } from "../../src/node/head-of.ts";
import { filterFile, readFiles } from "../../src/node/index.ts";
import { siteSeams } from "../../src/node/site-seams.ts";
import { toCsv } from "../../src/report/index.ts";
import { loads } from "../../src/study/index.ts";
import { HEADER, simulatedRows, tableOf } from "../stream/_simulated.ts";

const folder = mkdtempSync(join(tmpdir(), "wbe-filter-"));
const TODAY = "2026-06-01";

function fileWith(text: string | Uint8Array, name = "lab.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The filter in small ranges; null where it steps aside. */
async function filtered(path: string, rangeBytes = 3000): Promise<string | null> {
  const options = { file: "lab.csv", today: TODAY, large: 0, tooLargeToHold: 0, rangeBytes };
  const filter = await filterFile(path, {}, options);
  if (filter === null) return null;
  const parts: Uint8Array[] = [];
  for await (const part of filter.parts) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function whole(path: string): Promise<string> {
  const result = loads(await readFiles({ files: [{ role: "lab", path }] }, {}, { today: TODAY }));
  return toCsv(result, result.columns);
}

const LINES = simulatedRows(7, 13);

describe("filterFile", { timeout: 60_000 }, () => {
  test.each([200, 3000, 7777, 1e6])(
    "in ranges of %d bytes: the bytes of the whole road",
    async (rangeBytes) => {
      const odd = LINES.map((line, row) => (row % 211 === 7 ? line.replace("9", "x") : line));
      for (const lines of [LINES, odd]) {
        const path = fileWith(tableOf(lines));
        expect(await filtered(path, rangeBytes)).toBe(await whole(path));
      }
    },
  );

  test("columns that the byte road does not know, a byte order mark, CRLF and no last line end", async () => {
    const more = [
      `${HEADER},laboratory`,
      ...LINES.map((line, row) => `${line},${row % 2 === 0 ? "A" : "B"}`),
    ];
    for (const text of [`\ufeff${more.join("\r\n")}`, tableOf(LINES, "\r\n").trimEnd()]) {
      const path = fileWith(text);
      expect(await filtered(path)).toBe(await whole(path));
    }
  });

  test.each([
    ["a site that comes back", tableOf([...LINES, LINES[0] ?? ""])],
    ["a quotation mark in the last row", tableOf([...LINES, '"Verk 9",2024-03-01,MDMA,5,9000,37000'])],
    ["a footnote", tableOf([...LINES, "* preliminary"])],
    ["dates that other rows decide", tableOf(LINES).replaceAll(/2024-03-(\d\d)/g, "$1/03/2024")],
    ["dates with hyphens that other rows decide", tableOf(LINES).replaceAll(/2024-03-(\d\d)/g, "$1-03-2024")],
    ["half days", tableOf(LINES).replaceAll(/(2024-03-\d\d)/g, "$1 8 a.m")],
    ["other letters", Buffer.from(tableOf(LINES).replaceAll("Verk", "Håga"), "latin1")],
    ["a byte order mark inside", tableOf(LINES.map((line, row) => (row === 50 ? `\ufeff${line}` : line)))],
    ["another header", tableOf(LINES).replace("site", "plant")],
    ["no rows", `${HEADER}\n`],
  ])("%s needs the whole", async (_, text) => {
    expect(await filtered(fileWith(text))).toBeNull();
  });

  test("a setting that looks at all rows needs the whole", async () => {
    const options = { file: "lab.csv", today: TODAY, large: 0 };
    expect(await filterFile(fileWith(tableOf(LINES)), { mapping: {} }, options)).toBeNull();
    expect(await filterFile(fileWith(tableOf(LINES)), { headline: ["MDMA"] }, options)).toBeNull();
    expect(await filterFile(fileWith(tableOf(LINES)), { level: 0.9 }, options)).not.toBeNull();
  });

  test("threads are asked for where the file is large, and none is an answer", async () => {
    const path = fileWith(tableOf(LINES));
    const asked: string[] = [];
    const pool = async (job: { readonly path: string }): Promise<null> => {
      asked.push(job.path);
      return null;
    };
    const options = { file: "lab.csv", today: TODAY, pool };
    expect(await filterFile(path, {}, options)).not.toBeNull();
    expect(asked).toEqual([]);
    const filter = await filterFile(path, {}, { ...options, large: 0, rangeBytes: 3000 });
    const parts: Uint8Array[] = [];
    for await (const part of filter?.parts ?? []) parts.push(part);
    expect(asked).toEqual([path]);
    expect(Buffer.concat(parts).toString()).toBe(await whole(path));
  });

  test("site names that are alike are told once, wherever they stand", async () => {
    const names = ["Mariefred", "Enköping", "Mariefrid"];
    const lines = names.flatMap((name) => simulatedRows(1, 5).map((line) => line.replace("Verk 0", name)));
    const options = { file: "lab.csv", today: TODAY, large: 0, rangeBytes: 100 };
    const filter = await filterFile(fileWith(tableOf(lines)), {}, options);
    for await (const _ of filter?.parts ?? []);
    const codes = filter?.issues.kept().map(({ code }) => code);
    expect(codes?.filter((code) => code === "SITE_NAMES_ALIKE")).toHaveLength(1);
  });
});

describe("siteSeams", () => {
  test("cuts between sites only, and loses no byte", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 4000 }),
        (runs, step) => {
          const lines = runs.flatMap((length, site) =>
            Array.from({ length }, (_, row) => `S${site},2024-01-01,MDMA,${row + 1},9000,37000`),
          );
          const text = tableOf(lines);
          const path = fileWith(text, "seams.csv");
          const head = headOf(Buffer.from(text));
          if (head === null) throw new RangeError("the header is plain");
          const file = openSync(path, "r");
          try {
            let at = head.length;
            for (const range of siteSeams(file, text.length, head, step)) {
              expect(range?.from).toBe(at);
              at = range?.to ?? -1;
              const before = text.slice(0, at).trimEnd().split("\n").at(-1)?.split(",")[0];
              const after = text.slice(at).split(",")[0];
              expect(after).not.toBe(before);
            }
            expect(at).toBe(text.length);
          } finally {
            closeSync(file);
          }
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
