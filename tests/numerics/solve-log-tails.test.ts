import { expect, test } from "vitest";
import { solveLogTails } from "../../src/numerics/_solve-log-tails.ts";

/** The logistic distribution: its log-odds are its own argument. */
const logistic = (u: number): { lower: number; upper: number; density: number } => {
  const lower = u < 0 ? u - Math.log1p(Math.exp(u)) : -Math.log1p(Math.exp(-u));
  const upper = lower - u;
  return { lower, upper, density: lower + upper };
};

test("inverts the logistic distribution from near and far starts", () => {
  for (const start of [-600, -3, 0, 3, 600]) {
    for (const p of [1e-200, 1e-9, 0.3, 0.5, 0.8]) {
      expect(solveLogTails(p, 1 - p, start, logistic)).toBeCloseTo(Math.log(p / (1 - p)), 11);
    }
    expect(solveLogTails(1, 1e-100, start, logistic)).toBeCloseTo(100 * Math.LN10, 10);
  }
});

test("says Infinity where the answer lies beyond exp's range", () => {
  const wide = (u: number): { lower: number; upper: number; density: number } => {
    const { lower, upper, density } = logistic(u / 1000);
    return { lower, upper, density: density - Math.log(1000) };
  };
  expect(solveLogTails(1e-9, 1, 0, wide)).toBe(-Infinity);
  expect(solveLogTails(1, 1e-9, 0, wide)).toBe(Infinity);
});
