import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { akritasTheilSen, censoredTrend, mannKendall, theilSen } from "../../src/trend/index.ts";

const read = (cells: string) =>
  cells.split(" ").map((cell) => {
    const number = Number(cell.replace("<", ""));
    return { lower: cell.startsWith("<") ? -Infinity : number, upper: number };
  });
const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

test("gauge of methods.md 4.6 (NADA): slope .2875, intercept .65, tau .621212, p .00444014", () => {
  const result = akritasTheilSen(index(12), read("<1 2.1 <2 1.8 2.5 <3 2.2 3.4 <3 3.9 4.4 4.1"));
  expect(result.slope).toBeCloseTo(0.2875, 12);
  expect(result.intercept).toBeCloseTo(0.65, 12);
  expect(result.tau).toBeCloseTo(0.621212, 6);
  expect(result.pValue).toBeCloseTo(0.00444014, 8);
});
test("without non-detects: Mann-Kendall's S, variance and p, Theil-Sen's slope", () => {
  const random = createRandom(4);
  for (const n of [6, 15, 30]) {
    const y = index(n).map(() => random.normal());
    const ours = akritasTheilSen(
      index(n),
      y.map((v) => ({ lower: v, upper: v })),
    );
    const plain = mannKendall(index(n), y);
    expect(ours.score).toBe(plain.score);
    expect(ours.variance).toBeCloseTo(plain.variance, 9);
    expect(ours.pValue).toBeCloseTo(plain.pValue!, 12);
    expect(ours.slope).toBeCloseTo(theilSen(index(n), y).slope!, 12);
  }
});

const point = (time: number, value: number | null, highest: number | null = value) => ({
  time,
  value,
  lowest: value ?? 0,
  highest,
});

describe("censoredTrend", () => {
  test("a limit that changes over time makes no trend", () => {
    const random = createRandom(6);
    let rejected = 0;
    for (let run = 0; run < 100; run++) {
      const points = index(24).map((i) => {
        const value = Math.exp(2 + 0.4 * random.normal());
        const limit = i <= 12 ? 9 : 4;
        return value < limit ? point(i * 30, null, limit) : point(i * 30, value);
      });
      if (censoredTrend(points, { replicates: 99, seed: run }).pValue! < 0.05) rejected++;
    }
    // Nominal 5 of 100, three simulation errors above it.
    expect(rejected).toBeLessThanOrEqual(11);
  });
  test("neighbours that depend on each other, a limit that falls half-way: the size stays, plain Kendall's does not", () => {
    const random = createRandom(61);
    let [rejected, plain] = [0, 0];
    const runs = 100;
    for (let run = 0; run < runs; run++) {
      let state = random.normal();
      const points = index(26).map((i) => {
        state = 0.6 * state + 0.8 * random.normal();
        const value = Math.exp(0.35 * state);
        const limit = i <= 13 ? 0.85 : 0.6;
        return value < limit ? point(7 * i, null, limit) : point(7 * i, value);
      });
      if (censoredTrend(points, { replicates: 99, seed: run }).pValue! < 0.05) rejected++;
      const halves = points.map(({ value, highest }) => value ?? highest! / 2);
      if (mannKendall(index(26), halves).pValue! < 0.05) plain++;
    }
    // Nominal 5 %, three simulation errors of 2.2 points above it; plain Mann-Kendall rejects 28 % (methods.md 4.3).
    expect(rejected / runs).toBeLessThan(0.12);
    expect(plain / runs).toBeGreaterThan(0.15);
  });
  test("from 24 samples the null is simulated: seeded, and p and interval agree", () => {
    const random = createRandom(62);
    for (let run = 0; run < 12; run++) {
      const points = index(30).map((i) => {
        const value = Math.exp(0.3 * random.normal() + (run % 3) * 0.03 * i);
        return value < 0.8 ? point(7 * i, null, 0.8) : point(7 * i, value);
      });
      const options = { replicates: 199, seed: run };
      const result = censoredTrend(points, options);
      expect(censoredTrend([...points].reverse(), options)).toEqual(result);
      expect(result.flags).not.toContain("INDEPENDENCE_ASSUMED");
      expect(result.autocorrelation).toBeGreaterThanOrEqual(0);
      if (result.pValue! < 0.05) expect(result.lower! < 0 && result.upper! > 0).toBe(false);
      else expect((result.lower ?? -1) <= 0 && (result.upper ?? 1) >= 0).toBe(true);
    }
  });
  test("weekday terms take a weekend pattern out of values and limits", () => {
    const random = createRandom(63);
    const points = index(84).map((i) => {
      const day = (((i + 3) % 7) + 7) % 7;
      const log = 0.15 * random.normal() + (day >= 5 ? 1 : 0) + 0.004 * i;
      return log < 0 ? point(i, null, 1) : point(i, Math.exp(log));
    });
    const width = (weekdays: boolean): number => {
      const { lower, upper } = censoredTrend(points, { weekdays, replicates: 199 });
      return Math.log1p(upper! / 100) - Math.log1p(lower! / 100);
    };
    expect(width(true)).toBeLessThan(0.7 * width(false));
    const { lower, upper } = censoredTrend(points, { weekdays: true, replicates: 199 });
    const truth = 100 * Math.expm1(0.004 * 365.2425);
    expect(lower).toBeLessThan(truth);
    expect(upper).toBeGreaterThan(truth);
  });
  test("non-detects first, then clear detects: an increase", () => {
    const points = index(14).map((i) => (i <= 6 ? point(i * 100, null, 5) : point(i * 100, 10 + i)));
    const result = censoredTrend(points);
    expect(result.pValue).toBeLessThan(0.05);
    expect(result.lower).toBeGreaterThan(0);
  });
  test("0 of 7 then 6 of 7 well above the limit is seen; a lowered limit alone is not", () => {
    const lowered = index(14).map((i) => point(i * 100, null, i <= 7 ? 10 : 2));
    expect(censoredTrend(lowered)).toMatchObject({ pValue: null, changePercentPerYear: null });
    expect(censoredTrend(lowered).flags).toContain("TREND_ALL_CENSORED");
  });
  test("the unit changes nothing; reversing time flips the sign", () => {
    const points = [
      point(0, 3),
      point(10, null, 4),
      point(20, 5),
      point(30, 4),
      point(40, 7),
      point(50, null, 5),
      point(60, 9),
      point(70, 8),
      point(80, 11),
      point(90, 10),
    ];
    const plain = censoredTrend(points);
    const scaled = censoredTrend(
      points.map((p) => ({
        ...p,
        value: p.value === null ? null : 1000 * p.value,
        lowest: 1000 * p.lowest,
        highest: 1000 * p.highest!,
      })),
    );
    expect(scaled.changePercentPerYear! / plain.changePercentPerYear!).toBeCloseTo(1, 9);
    expect(scaled.pValue).toBe(plain.pValue);
    const mirrored = censoredTrend(points.map((p) => ({ ...p, time: -p.time })));
    expect(mirrored.pValue).toBe(plain.pValue);
    expect(Math.log1p(mirrored.changePercentPerYear! / 100)).toBeCloseTo(
      -Math.log1p(plain.changePercentPerYear! / 100),
      9,
    );
  });
  test("too few samples: nothing, and what would be enough", () => {
    expect(censoredTrend([point(0, 1), point(1, 2)])).toMatchObject({ pValue: null, needed: 5 });
  });
  test("the curve is a line through ln(value) whose ends meet at the median time", () => {
    const values = [3, 5, 4, 7, 6, 9, 8, 11, 10];
    const result = censoredTrend(values.map((value, i) => point(10 * i, value)));
    const rate = Math.log1p(result.changePercentPerYear! / 100) / 365.2425;
    const [lower, upper] = [result.lower, result.upper].map((end) => Math.log1p(end! / 100) / 365.2425);
    const middle = result.curve[4]!;
    expect(result.curve.map(({ time }) => time)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80]);
    for (const { time, value, ...ends } of result.curve) {
      const [low, high] = time < 40 ? [upper!, lower!] : [lower!, upper!];
      expect(value).toBeCloseTo(middle.value * Math.exp(rate * (time - 40)), 9);
      expect(ends.lower).toBeCloseTo(middle.value * Math.exp(low * (time - 40)), 9);
      expect(ends.upper).toBeCloseTo(middle.value * Math.exp(high * (time - 40)), 9);
    }
    // By hand: of the 36 slopes of ln(value) the middle one; Theil-Sen without limits.
    const slopes = values
      .flatMap((b, j) => values.slice(0, j).map((a, i) => Math.log(b / a) / (10 * (j - i))))
      .sort((a, b) => a - b);
    expect(rate).toBeCloseTo((slopes[17]! + slopes[18]!) / 2, 6);
  });
});

test("nothing censored: Theil-Sen's slope, and its interval at the same |S|", () => {
  const values = [3, 5, 4, 7, 6, 9, 8, 11, 10, 15];
  const times = [0, 1, 3, 4, 7, 8, 12, 13, 17, 20];
  const measured = values.map((value) => ({ lower: value, upper: value }));
  for (const accepted of [5, 9, 15, 21]) {
    const { slope, lower, upper } = akritasTheilSen(times, measured, { acceptedScore: accepted });
    const sen = theilSen(times, values, { ranks: "whole", scoreHalfWidth: accepted });
    expect(slope).toBeCloseTo(sen.slope!, 12);
    expect(lower).toBeCloseTo(sen.lower!, 12);
    expect(upper).toBeCloseTo(sen.upper!, 12);
  }
});

test.each([
  [2, 1],
  [Infinity, Infinity],
  [-Infinity, -Infinity],
  [Number.NaN, 1],
  [1, Number.NaN],
])("an interval upside down, beyond all numbers or of none is refused: %d to %d", (lower, upper) => {
  expect(() =>
    akritasTheilSen(
      [0, 1],
      [
        { lower: 1, upper: 1 },
        { lower, upper },
      ],
    ),
  ).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[1]" }));
});
