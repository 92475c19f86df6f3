import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { allSlopes, pairSlopes, slopesInside } from "../../src/trend/_pair-slopes.ts";
import { selectLargeSlopes } from "../../src/trend/_pair-slopes-large.ts";
import { theilSen } from "../../src/trend/index.ts";
import kendall from "../fixtures/trend/kendall.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe("gauges", () => {
  // methods.md prints -3.627907 for the lower end, SciPy's rounded rank; interpolated it is -3.627926 (kendall.py).
  test("Nile: slope -2.6, interval -3.627926/-1.428444 with interpolated ranks", () => {
    const result = theilSen(index(100), series.nile);
    expect(result.slope).toBeCloseTo(-2.6, 12);
    expect(result.lower).toBeCloseTo(kendall.nileInterval[0]!, 9);
    expect(result.lower).toBeCloseTo(-3.627907, 4);
    expect(result.upper).toBeCloseTo(-1.428444, 6);
  });
  test("Nile widened by the bc2 factor: -4.285714/-0.753449", () => {
    const result = theilSen(index(100), series.nile, { varianceFactor: 2.39871849 });
    expect(result.lower).toBeCloseTo(-4.285714, 6);
    expect(result.upper).toBeCloseTo(-0.753449, 6);
  });
  test("EPA 17-6: slope 26.66667, 20-35.71182, Conover intercept -1909.3333 (EnvStats)", () => {
    const result = theilSen(series.sulfateDate, series.sulfate, { intercept: "conover" });
    expect(result.slope).toBeCloseTo(26.66667, 5);
    expect(result.intercept).toBeCloseTo(-1909.3333333, 6);
    expect(result.lower).toBeCloseTo(20, 8);
    expect(result.upper).toBeCloseTo(35.71182, 5);
  });
});

describe("against SciPy theilslopes and NumPy (fixtures/trend/kendall.py)", () => {
  test.each(kendall.large)("n with slope $slope", ({ x, y, slope, interval }) => {
    const result = theilSen(x, y);
    expect(result.slope).toBeCloseTo(slope, 10);
    for (const [ours, theirs] of [
      [result.lower, interval[0]],
      [result.upper, interval[1]],
    ]) {
      if (theirs === null) expect(ours).toBeNull();
      else expect(ours).toBeCloseTo(theirs!, 9);
    }
  });
});

describe("selection without a quadratic array", () => {
  const check = (times: readonly number[], values: readonly number[]): void => {
    const all = pairSlopes(times, values);
    const lean = selectLargeSlopes([{ times, values }]);
    const sorted = [...allSlopes(times, values)].sort((a, b) => a - b);
    expect(lean.count).toBe(all.count);
    if (all.count === 0) return;
    for (const share of [0, 0.02, 0.31, 0.5, 0.77, 1]) {
      const k = Math.max(1, Math.round(share * all.count));
      expect(all.at(k) === sorted[k - 1]).toBe(true);
      expect(lean.at(k) === sorted[k - 1]).toBe(true);
    }
  };
  test("several series: the slopes inside each, none between them; listed or not", () => {
    const random = createRandom(8);
    const series = [40, 3, 260, 1, 350].map((n) => ({
      times: index(n).map(() => random.integer(4 * n)),
      values: index(n).map(() => Math.round(30 * random.normal())),
    }));
    const sorted = series.flatMap(({ times, values }) => [...allSlopes(times, values)]).sort((a, b) => a - b);
    for (const slopes of [
      slopesInside(series),
      selectLargeSlopes(series),
      selectLargeSlopes(series.slice(0).reverse()),
    ]) {
      expect(slopes.count).toBe(sorted.length);
      for (const share of [0.5, 0, 0.03, 0.42, 0.58, 0.97, 1]) {
        const k = Math.max(1, Math.round(share * sorted.length));
        expect(slopes.at(k) === sorted[k - 1]).toBe(true);
      }
    }
    expect(slopesInside([]).count).toBe(0);
  });
  test.each([50, 300, 900])("agrees with the full list, random dates and values, n = %i", (n) => {
    const random = createRandom(n);
    check(
      index(n).map(() => random.next() * 5000),
      index(n).map(() => random.normal()),
    );
  });
  test("agrees where dates and values repeat", () => {
    const random = createRandom(3);
    check(
      index(400).map(() => random.integer(60)),
      index(400).map(() => random.integer(4)),
    );
    check(
      index(300),
      index(300).map(() => 5),
    );
    check(
      index(200),
      index(200).map((t) => 3 * t + 1),
    );
    check(
      index(40).map(() => 2),
      index(40),
    );
    check(
      index(200).map((t) => t % 2),
      index(200).map((t) => (t % 2) * 4),
    );
  });
  test("agrees for any small series", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
        check(
          points.map(([t]) => t),
          points.map(([, y]) => y),
        );
      }),
    );
  });
  test("agrees to the last digit at epoch milliseconds, where heights lose digits, and for 500 points of few dates", () => {
    const random = createRandom(8);
    check(
      index(300).map((i) => 1.7e12 + 86_400_000 * i),
      index(300).map((i) => 5 + 1e-3 * i + 0.1 * random.normal()),
    );
    check(
      index(500).map((i) => 20_000 + 7 * Math.floor(i / 20)),
      index(500).map(() => Math.round(50 * random.next()) / 10),
    );
  });
  test("n = 20 000: the slope of a line with symmetric noise, at the real scale of days", () => {
    const random = createRandom(11);
    const times = index(20_000).map((i) => 18_000 + i / 3);
    const result = theilSen(
      times,
      times.map((t) => 2e-4 * t + random.normal()),
    );
    expect(result.slope).toBeGreaterThan(result.lower!);
    expect(result.slope).toBeLessThan(result.upper!);
    expect(Math.abs(result.slope! - 2e-4)).toBeLessThan(2e-5);
  });
});

describe("laws", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 });
  test("a line is found exactly, with an interval of no width", () => {
    const result = theilSen(
      index(12),
      index(12).map((t) => 3 - 2 * t),
    );
    expect(result).toMatchObject({ slope: -2, intercept: 3, lower: -2, upper: -2 });
  });
  test("adding a line adds its slope; reversing time flips slope and interval", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -5, max: 5 }), (y, extra) => {
        const times = index(y.length);
        const plain = theilSen(times, y);
        const tilted = theilSen(
          times,
          y.map((v, i) => v + extra * i),
        );
        expect(tilted.slope).toBeCloseTo(plain.slope! + extra, 9);
        const reversed = theilSen(
          times.map((t) => -t),
          y,
        );
        expect(reversed.slope).toBeCloseTo(-plain.slope!, 9);
        expect(reversed.lower).toBeCloseTo(-plain.upper!, 9);
      }),
    );
  });
  test("the slope is per unit of the dates, never per index", () => {
    const result = theilSen([0, 30, 60, 365, 730], [0, 30, 60, 365, 730]);
    expect(result.slope).toBe(1);
  });
});

describe("bad input", () => {
  test("below 5 points: a slope, no interval; one date: nothing", () => {
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4])).toMatchObject({ slope: 1, lower: null, upper: null });
    expect(theilSen([1, 1, 1], [1, 2, 3])).toMatchObject({ slope: null, intercept: null, pairs: 0 });
    expect(theilSen([], [])).toMatchObject({ slope: null, pairs: 0 });
  });
  test("a level outside 0-1 is refused", () => {
    expect(() => theilSen([1, 2], [1, 2], { level: 95 })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "level" }),
    );
  });
});
