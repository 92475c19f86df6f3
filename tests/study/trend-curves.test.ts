import { expect, test } from "vitest";
import { trend, trendCurves } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

/** Seven simulated years, each 1.5 times the one before. */
const growing = Array.from({ length: 7 }, (_, index) =>
  tertial(2019 + index, 1, { concentration: 500 * 1.5 ** index }, [1, 1, 1, 1, 1, 1, 1]),
).flat();
const SEN = { period: "year", trendMethod: "sen-levels" } as const;

test("a clean growth: the curve stands on the levels, at the middle of each period", () => {
  const rows = trendCurves(growing, SEN);
  expect(rows.columns).toEqual(["scope", "site", "biomarker", "segment", "date", "value", "lower", "upper"]);
  expect(rows.map(({ date }) => date)).toEqual(
    [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-07-02`),
  );
  rows.forEach(({ value, lower, upper }, year) => {
    // 500 ng/L, 12 000 m3/d and 37 000 persons are 162.16216; the days of a year differ by one, so not to the last digit
    expect(value / (162.16216 * 1.5 ** year)).toBeCloseTo(1, 2);
    expect(lower!).toBeLessThanOrEqual(value);
    expect(upper!).toBeGreaterThanOrEqual(value);
  });
});

test("the curve grows by what the trend row says", () => {
  const [row] = trend(growing, SEN);
  const rows = trendCurves(growing, SEN);
  const years = (Date.parse(rows.at(-1)!.date) - Date.parse(rows[0]!.date)) / 86_400_000 / 365.2425;
  const yearly = 100 * ((rows.at(-1)!.value / rows[0]!.value) ** (1 / years) - 1);
  expect(yearly).toBeCloseTo(row!.change_percent_per_year!, 6);
});

test("too few periods have no curve; each segment has its own; one row a day", () => {
  expect(trendCurves(growing.slice(0, 28), SEN)).toHaveLength(0);
  const broken = [...growing, ...growing.map((row) => ({ ...row, laboratory: "Y", site: "B" }))];
  expect(new Set(trendCurves(broken, SEN).map(({ site }) => site))).toEqual(new Set(["A", "B"]));
  const weekly = Array.from({ length: 30 }, (_, week) =>
    sample(new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10), {
      concentration: 500 + (week % 5),
    }),
  );
  const curve = trendCurves(weekly, { trendMethod: "sen-samples" });
  expect(curve).toHaveLength(30);
  expect(curve.map(({ date }) => date)).toEqual([...new Set(weekly.map(({ date }) => date))]);
});
