import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labOf } from "./reading.ts";

const COLUMNS = {
  site: ["Simulated plant", "Other plant", ""],
  date: ["2026-01-13", "2026-01-14", "13 maybe", ""],
  sample_type: ["", "blank", "riddle"],
  biomarker: ["MDMA", "amfetamin", "Summa droger", "riddle", ""],
  concentration_ng_per_l: ["12.5", "105", "0.5", "<5", "nd", "12.5*", "riddle", ""],
  loq: ["", "5"],
  flow_m3_per_day: ["12000", "-1", "riddle", ""],
  population: ["37000", "0", ""],
  laboratory: ["Lab A", "Lab B"],
  batch: ["", "b1"],
  analysis_date: ["", "2026-02-01", "riddle"],
  recovery_corrected: ["", "yes", "riddle"],
  version: ["", "2", "riddle"],
  comment: ["", "simulated"],
} as const;
const HEAD = Object.keys(COLUMNS).join(";");

/** Cells that repeat those of the row above more often than not, as those of one sample do. */
const rows = fc
  .array(
    fc.tuple(
      ...Object.values(COLUMNS).map((cells: readonly string[]) =>
        fc.record({ cell: fc.constantFrom(...cells), isNew: fc.integer({ min: 0, max: 3 }) }),
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    let above = Object.values(COLUMNS).map(([first]): string => first);
    return drawn.map((cells) => {
      above = cells.map(({ cell, isNew }, index) => (isNew === 0 ? cell : (above[index] ?? "")));
      return above;
    });
  });

function read(lines: readonly (readonly string[])[]) {
  const text = [HEAD, ...lines.map((cells) => cells.join(";"))].join("\n");
  const { results, issues } = labOf(`${text}\n`, { decimal: "point", format: "tidy" });
  return { results, issues };
}

/** Codes that compare rows, or speak of the whole table. */
const OF_MANY: readonly string[] = [
  "BIOMARKER_RENAMED",
  "CELLS_MERGED",
  "COLUMN_UNKNOWN",
  "DUPLICATE_RESULT",
  "REPLICATES_MERGED",
  "RESULT_SUPERSEDED",
  "RESULT_VERSION_BACKWARDS",
];

describe("a row among others", () => {
  test("is read as it is read alone, with the same to be said of it in the same order", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { results, issues } = read(lines);
        lines.forEach((cells, index) => {
          const alone = read([cells]);
          const row = index + 2;
          expect(results.filter((result) => result.row === row)).toEqual(
            alone.results.map((result) => ({ ...result, row })),
          );
          const told = (all: typeof issues, of: number) =>
            all.flatMap((one) =>
              one.row === of && !OF_MANY.includes(one.code) ? [[one.code, one.header, one.received]] : [],
            );
          expect(told(issues, row)).toEqual(told(alone.issues, 2));
        });
      }),
    );
  });

  test("of one sample holds the same window and texts as the row above", () => {
    const cells = Object.values(COLUMNS).map(([first]): string => first);
    const { results } = read([cells, cells.with(3, "amfetamin"), cells.with(1, "2026-01-14")]);
    expect(results.map(({ biomarker }) => biomarker)).toEqual(["MDMA", "amphetamine", "MDMA"]);
    expect(results[1]?.window).toBe(results[0]?.window);
    expect(results[2]?.window).not.toEqual(results[0]?.window);
  });
});
