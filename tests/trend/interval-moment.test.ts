import { describe, expect, test } from "vitest";
import { intervalMoment } from "../../src/trend/_interval-moment.ts";

// R: 1 + dnorm(2) / pnorm(2, lower = F); pnorm(2, lower = F, log = TRUE); 1 + 2 h - h^2 with h = dnorm(2) / pnorm(2, lower = F).
const MEAN = 3.373215532822841;
const LOG_MASS = -3.783184333682032;
const VARIANCE = 0.1142791004140804;

describe("the upper tail of N(1, 1) above 3", () => {
  test("mean, variance and probability", () => {
    const { mean, variance, logLikelihood } = intervalMoment({ lower: 3, upper: Infinity }, 1, 1);
    expect(mean).toBeCloseTo(MEAN, 9);
    expect(variance).toBeCloseTo(VARIANCE, 9);
    expect(logLikelihood).toBeCloseTo(LOG_MASS, 9);
  });

  test("the lower tail below -1 is its mirror image around 1", () => {
    const { mean, variance, logLikelihood } = intervalMoment({ lower: -Infinity, upper: -1 }, 1, 1);
    expect(2 - mean).toBeCloseTo(MEAN, 9);
    expect(variance).toBeCloseTo(VARIANCE, 9);
    expect(logLikelihood).toBeCloseTo(LOG_MASS, 9);
  });
});

test.each([
  [2, 5],
  [-4, -1],
  [-1, 3],
])("moving interval %d to %d and line together moves the mean alone", (lower, upper) => {
  const here = intervalMoment({ lower, upper }, 0.5, 1.5);
  const there = intervalMoment({ lower: lower + 7, upper: upper + 7 }, 7.5, 1.5);
  expect(there.mean - here.mean).toBeCloseTo(7, 9);
  expect(there.variance).toBeCloseTo(here.variance, 9);
  expect(there.logLikelihood).toBeCloseTo(here.logLikelihood, 9);
  expect(here.mean).toBeGreaterThan(lower);
  expect(here.mean).toBeLessThan(upper);
});
