import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { stateSpaceTrend } from "../../src/trend/index.ts";

const random = createRandom(77);
const logs = Array.from({ length: 60 }, (_, i) => 0.3 * random.normal() + 0.01 * i);
const trend = (heights: readonly number[], options: { level?: number; backwards?: boolean } = {}) => {
  const { level = 0.95, backwards = false } = options;
  const points = heights.map((log, i) => ({ time: 7 * (backwards ? -i : i), value: Math.exp(log) }));
  const result = stateSpaceTrend(points, { level, nodes: 40 });
  const [rate, lower, upper] = [result.changePercentPerYear, result.lower, result.upper].map((percent) =>
    Math.log1p(percent! / 100),
  ) as [number, number, number];
  return { ...result, rate, lower, upper };
};
const plain = trend(logs);
const width = plain.upper - plain.lower;

describe("laws of the state-space trend", () => {
  test("backwards in time the drift and its interval change sign and ends", () => {
    const back = trend(logs, { backwards: true });
    for (const [ours, theirs] of [
      [back.rate, plain.rate],
      [back.lower, plain.upper],
      [back.upper, plain.lower],
    ] as const) {
      expect(Math.abs(ours + theirs) / width).toBeLessThan(1e-3);
    }
    expect(back.pValue).toBeCloseTo(plain.pValue!, 3);
  });
  test("at the level 1 - p the interval ends at no change", () => {
    const flat = logs.map((log, i) => log - 0.008 * i);
    const { pValue } = trend(flat);
    expect(pValue).toBeLessThan(0.99);
    const { lower, upper } = trend(flat, { level: 1 - pValue! });
    expect(Math.min(Math.abs(lower), Math.abs(upper)) / (upper - lower)).toBeLessThan(1e-4);
  });
  // A scatter of 0.03 % has log-likelihoods of several hundred, one of 3000 % as many below 0.
  test.each([1e-3, 10])("ln(values) times %d: drift, interval and curve likewise, the same p", (times) => {
    const scaled = trend(logs.map((log) => times * log));
    for (const end of ["rate", "lower", "upper"] as const) {
      expect(Math.abs(scaled[end] / times - plain[end]) / width).toBeLessThan(1e-3);
    }
    expect(scaled.pValue).toBeCloseTo(plain.pValue!, 4);
    scaled.curve.forEach(({ value, lower }, i) => {
      expect(Math.log(value) / times).toBeCloseTo(Math.log(plain.curve[i]!.value), 3);
      expect(Math.log(lower!) / times).toBeCloseTo(Math.log(plain.curve[i]!.lower!), 3);
    });
  });
});
