import { describe, expect, test } from "vitest";
import { trendFan } from "../../../src/report/html/trend-fan.ts";
import { level } from "../charts/simulated-levels.ts";
import { simulatedModel } from "./simulated-model.ts";

const row = { ...simulatedModel().trend[0]!, change_percent_per_year: 50, lower: 20, upper: 90 };
// Levels that grow by exactly 50 % in 365.25 days.
const levels = [2022, 2023, 2024, 2025, 2026].map((year) => {
  const years = (Date.UTC(year, 0, 1) - Date.UTC(2022, 0, 1)) / (365.25 * 86_400_000);
  return level(String(year), `${year}-01-01`, `${year}-01-01`, 10 * 1.5 ** years, null, null);
});

describe("the curve of a trend", () => {
  const fan = trendFan(levels, row);

  test("passes levels that grow steadily", () => {
    expect(fan[0]).toMatchObject({ day: "2022-01-01" });
    expect(fan[0]?.estimate).toBeCloseTo(10, 6);
    expect(fan.at(-1)?.estimate).toBeCloseTo(levels.at(-1)?.estimate ?? 0, 6);
  });

  test("is bent by one wild level no more than a median is", () => {
    const wild = levels.map((item, index) => (index === 4 ? { ...item, estimate: 9000 } : item));
    expect(trendFan(wild, row)[0]?.estimate).toBeCloseTo(10, 6);
  });

  test("has a band of the interval's slopes: closed in the middle, as wide at the ends as they differ", () => {
    const middle = fan[12]!;
    expect(middle.upper).toBeCloseTo(middle.lower ?? 0, 6);
    const years = (Date.UTC(2026, 0, 1) - Date.UTC(2022, 0, 1)) / (365.25 * 86_400_000);
    expect((fan.at(-1)?.upper ?? 0) / (fan.at(-1)?.lower ?? 1)).toBeCloseTo((1.9 / 1.2) ** (years / 2), 6);
    for (const point of fan) {
      expect(point.lower).toBeLessThanOrEqual((point.estimate ?? 0) * (1 + 1e-12));
      expect(point.upper).toBeGreaterThanOrEqual((point.estimate ?? 0) * (1 - 1e-12));
    }
  });

  test("is not drawn without a slope, an interval or two levels", () => {
    expect(trendFan(levels, { ...row, change_percent_per_year: null })).toEqual([]);
    expect(trendFan(levels, { ...row, upper: null })).toEqual([]);
    expect(trendFan(levels, { ...row, lower: -100 })).toEqual([]);
    expect(trendFan(levels.slice(0, 1), row)).toEqual([]);
    expect(trendFan([], row)).toEqual([]);
  });
});
