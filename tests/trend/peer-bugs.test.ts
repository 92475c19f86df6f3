import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { hamedRao, levelTrend, mannKendall, sampleTrend, theilSen } from "../../src/trend/index.ts";

/** Bugs found in other packages; more stand beside their functions ("bugs of peers", "a peer's bug"). */
const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test("ties' sign: a tied pair counts for neither side, and ties make the variance smaller", () => {
  // 1 2 2 3: five rising pairs, one tie; Var = (4*3*13 - 2*1*9) / 18
  const result = mannKendall(index(4), [1, 2, 2, 3]);
  expect(result.score).toBe(5);
  expect(result.variance).toBeCloseTo((156 - 18) / 18, 12);
  expect(mannKendall(index(4), [3, 2, 2, 1]).score).toBe(-5);
});

test("alpha ignored: a higher level widens every interval, and the verdict's 5 % is that of the level asked for", () => {
  const random = createRandom(6);
  const values = index(30).map((i) => 0.03 * i + random.normal());
  const widthOf = ({ lower, upper }: { lower: number | null; upper: number | null }): number =>
    upper! - lower!;
  const points = index(30).map((i) => ({ time: 30 * i, value: Math.exp(values[i]!) }));
  for (const of of [
    (level: number) => theilSen(index(30), values, { level }),
    (level: number) => levelTrend(points, { level }),
    (level: number) => sampleTrend(points, { level, replicates: 199 }),
  ]) {
    expect(widthOf(of(0.8))).toBeLessThan(widthOf(of(0.95)));
    expect(widthOf(of(0.95))).toBeLessThan(widthOf(of(0.99)));
  }
});

test("alpha ignored: the level at which a lag counts changes Hamed and Rao's factor", () => {
  const random = createRandom(16);
  let state = 0;
  const values = index(60).map(() => {
    state = 0.5 * state + random.normal();
    return state;
  });
  const factors = [0.5, 1e-9].map((lagAlpha) => hamedRao(index(60), values, { lagAlpha }).rawFactor);
  expect(factors[1]).toBe(1);
  expect(factors[0]).not.toBe(1);
});

test("slope per index instead of per date: monthly values after a gap of years keep the slope of the dates", () => {
  const times = [0, 30, 61, 91, 1461, 1492, 1522, 1553];
  expect(
    theilSen(
      times,
      times.map((t) => 2 + 0.01 * t),
    ).slope,
  ).toBeCloseTo(0.01, 12);
});

test("integer overflow at n 1e5: five thousand million pairs, with ties in both", () => {
  const n = 100_000;
  const random = createRandom(2);
  const all = theilSen(
    index(n),
    index(n).map((i) => 3 * i + random.normal()),
  );
  expect(all.pairs).toBe((n * (n - 1)) / 2);
  expect(all.slope).toBeCloseTo(3, 6);
  expect(all.lower).toBeLessThan(3.000001);
  expect(all.upper).toBeGreaterThan(2.999999);
  const half = index(n).map((i) => i % 2);
  const days = index(n).map((i) => Math.floor(i / 2));
  // Each day holds 0 and 1: between two days one pair rises, one falls and two tie.
  expect(mannKendall(days, half)).toMatchObject({ score: 0, pValue: 1 });
});

test("an interval at n 2000 holds what a list of all slopes holds, its ends to the last digit", () => {
  const n = 2000;
  const random = createRandom(21);
  const values = index(n).map(() => random.normal());
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) slopes.push((values[i]! - values[j]!) / (i - j));
  const sorted = Float64Array.from(slopes).sort();
  const half = 1000;
  const { lower, upper, pairs } = theilSen(index(n), values, { scoreHalfWidth: half, ranks: "whole" });
  expect(pairs).toBe(sorted.length);
  expect(lower).toBe(sorted[(pairs - half) / 2 - 1]);
  expect(upper).toBe(sorted[(pairs + half) / 2]);
});
