import { describe, expect, test } from "vitest";
import { type TidyRow, trend } from "../../src/study/index.ts";
import { type SampleInput, tertial } from "./_simulated.ts";

/** Levels of consecutive years, each `growth` times the one before. */
function years(count: number, growth: number, given: SampleInput = {}): readonly TidyRow[] {
  return Array.from({ length: count }, (_, index) =>
    tertial(2019 + index, 1, { ...given, concentration: 500 * growth ** index }, [1, 1, 1, 1, 1, 1, 1]),
  ).flat();
}

const SEN = { period: "year", trendMethod: "sen-levels" } as const;

describe("trend", () => {
  test("below 5 periods it is too few to tell", () => {
    const [row] = trend(years(4, 2), SEN);
    expect(row).toMatchObject({ verdict: "too few samples", p_value: null });
    expect(row?.flags).toContain("TOO_FEW_PERIODS");
    expect(trend(years(5, 2), SEN)[0]?.flags).not.toContain("TOO_FEW_PERIODS");
  });

  test("a steady growth of 50 % a year is told as such, with the exact p of the rank test", () => {
    const [row] = trend(years(7, 1.5), SEN);
    expect(row?.change_percent_per_year).toBeGreaterThan(49.5);
    expect(row?.change_percent_per_year).toBeLessThan(50.5);
    // Mann-Kendall, 7 values all rising: S = 21, two-sided exact p = 2/7! = 3.968e-4
    expect(row?.p_value).toBeCloseTo(2 / 5040, 7);
    expect(row).toMatchObject({ verdict: "increase", first: "2019", last: "2025", samples: 49 });
  });

  test("a fall is the mirror of a rise", () => {
    const [row] = trend(years(7, 1 / 1.5), SEN);
    expect(row?.verdict).toBe("decrease");
    expect(row?.change_percent_per_year).toBeCloseTo(-100 / 3, 0);
  });

  test("no trend crosses a change of laboratory", () => {
    const lab = years(8, 1.5).map((row, index) => ({ ...row, laboratory: index < 28 ? "X" : "Y" }));
    const rows = trend(lab, SEN);
    expect(rows.map(({ segment, verdict }) => [segment, verdict])).toEqual([
      ["laboratory=X", "too few samples"],
      ["laboratory=Y", "too few samples"],
    ]);
  });

  test("headline drugs are judged together; others are exploratory", () => {
    const lab = ["MDMA", "amphetamine", "tramadol"].flatMap((biomarker) => years(7, 1.5, { biomarker }));
    const rows = trend(lab, SEN);
    expect(rows.map(({ biomarker, flags }) => [biomarker, flags.includes("EXPLORATORY")])).toEqual([
      ["amphetamine", false],
      ["MDMA", false],
      ["tramadol", true],
    ]);
    expect(rows[2]?.adjusted_p_value).toBeNull();
  });
});
