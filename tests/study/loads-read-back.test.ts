import { expect, test } from "vitest";
import { compare, createStudy, loads, summarise, type TidyRow } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

/** Two simulated tertials; the laboratory calls both batches 1. */
function twoTertials(analysed: readonly [string | null, string | null]): readonly TidyRow[] {
  return [2024, 2025].flatMap((year, index) =>
    tertial(year, 1).map((row) => ({ ...row, batch: "1", analysis_date: analysed[index] ?? null })),
  );
}

/** The rows of `loads` as the input of another run. */
function readBack(rows: readonly TidyRow[]): readonly TidyRow[] {
  return loads(createStudy({ lab: rows })).map((row) => ({ ...row }));
}

function closeTo(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "number" ? expect.closeTo(value, 8) : value,
    ]),
  );
}

const DATED = ["2024-06-01", "2025-06-01"] as const;
const UNDATED = [null, null] as const;

test.each([
  ["with days of analysis", DATED],
  ["without", UNDATED],
])("loads | summary and loads | compare say the same as without the detour, %s", (_, analysed) => {
  const rows = twoTertials(analysed);
  const again = readBack(rows);
  const numbers = (lab: readonly TidyRow[]) => [
    ...summarise(lab).map(({ site, period, samples, load_mg_per_day_per_1000, lower, upper }) => {
      return { site, period, samples, load_mg_per_day_per_1000, lower, upper };
    }),
    ...compare(lab).map(({ from, to, ratio, lower, upper }) => ({ from, to, ratio, lower, upper })),
  ];
  const direct = numbers(rows);
  expect(direct).toHaveLength(4);
  expect(numbers(again)).toEqual(direct.map(closeTo));
  expect(new Set(again.map(({ batch }) => batch)).size).toBe(analysed === DATED ? 2 : 1);
});

test("two batches called 1 do not cancel; one batch in both tertials does", () => {
  const width = (analysed: readonly [string | null, string | null]): number => {
    const [row] = compare(twoTertials(analysed));
    return Math.log((row?.upper ?? Number.NaN) / (row?.lower ?? Number.NaN));
  };
  const shared = width(["2025-06-01", "2025-06-01"]);
  expect(width(DATED)).toBeGreaterThan(1.1 * shared);
  expect(width(UNDATED)).toBeCloseTo(width(DATED), 12);
});
