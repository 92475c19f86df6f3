import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { mannKendall, regionalKendall, seasonalKendall, seasonalTrend } from "../../src/trend/index.ts";
import series from "../fixtures/trend/series.json" with { type: "json" };

const months = series.nottem.map((_, i) => i % 12);
const years = series.nottem.map((_, i) => 1920 + Math.floor(i / 12));

describe("gauges", () => {
  test("nottem: S 224, Var 11364, z 2.091892, p .03644818, slope .05 (R package trend)", () => {
    const result = seasonalKendall(years, series.nottem, months, { covariance: false });
    expect(result).toMatchObject({ score: 224, variance: 11364, n: 240, groups: 12 });
    expect(result.z).toBeCloseTo(2.091892, 6);
    expect(result.pValue).toBeCloseTo(0.03644818, 8);
    expect(result.slope).toBeCloseTo(0.05, 12);
  });
  test("nottem with covariance: Var 19663.3333, p .111769", () => {
    const result = seasonalKendall(
      years.map((year, i) => year + months[i]! / 12),
      series.nottem,
      months,
    );
    expect(result.variance).toBeCloseTo(19663.3333, 4);
    expect(result.pValue).toBeCloseTo(0.111769, 6);
  });
  test("EPA example 14-10: tau .9722222, z 5.1849514, slope .06, .05786914-.07213086 (EnvStats)", () => {
    const year = series.seasonal.map((_, i) => 1983 + Math.floor(i / 12));
    const result = seasonalKendall(
      year,
      series.seasonal,
      series.seasonal.map((_, i) => i % 12),
      { covariance: false },
    );
    expect(result.tau).toBeCloseTo(0.9722222, 7);
    expect(result.z).toBeCloseTo(5.1849514, 7);
    expect(result.slope).toBeCloseTo(0.06, 12);
    expect(result.lower).toBeCloseTo(0.05786914, 8);
    expect(result.upper).toBeCloseTo(0.07213086, 8);
  });
});

describe("regional", () => {
  const random = createRandom(2);
  const times = Array.from({ length: 12 }, (_, i) => i);
  const values = times.map(() => random.normal());
  test("one place is Mann-Kendall", () => {
    const result = regionalKendall([{ name: "a", times, values }]);
    const plain = mannKendall(times, values, { varianceFactor: 1 });
    expect(result.score).toBe(plain.score);
    expect(result.variance).toBeCloseTo(plain.variance, 9);
    expect(result.pValue).toBeCloseTo(plain.pValue!, 12);
  });
  test("five copies of one plant are no more than one witness: same z but for the continuity term", () => {
    const copies = ["a", "b", "c", "d", "e"].map((name) => ({ name, times, values }));
    const one = mannKendall(times, values, { varianceFactor: 1 });
    const result = regionalKendall(copies);
    expect(result.score).toBe(5 * one.score);
    expect(result.variance).toBeCloseTo(25 * one.variance, 6);
    expect(regionalKendall(copies, { covariance: false }).variance).toBeCloseTo(5 * one.variance, 6);
  });
  test("no places, no p", () => {
    expect(regionalKendall([])).toMatchObject({ n: 0, pValue: null, slope: null });
  });
});

describe("seasonalTrend", () => {
  const day = 365.2425;
  const weekly = (years: number) =>
    Array.from({ length: Math.round(52 * years) }, (_, i) => {
      const time = 18_262 + 7 * i;
      return { time, value: Math.exp(2 + 0.1 * (time / day) + Math.sin((2 * Math.PI * time) / day)) };
    });
  test("a strong season does not blur a growth of e^.1 a year", () => {
    const result = seasonalTrend(weekly(7));
    expect(Math.abs(result.changePercentPerYear! - 100 * Math.expm1(0.1))).toBeLessThan(0.6);
    expect(result.pValue).toBeLessThan(0.05);
  });
  test("below 5 years: nothing", () => {
    expect(seasonalTrend(weekly(3))).toMatchObject({ pValue: null, lower: null });
  });
});
