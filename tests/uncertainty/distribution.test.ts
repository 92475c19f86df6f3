import { describe, expect, test } from "vitest";
import { type Distribution, quantileOf } from "../../src/uncertainty/index.ts";
import { quantiles } from "../fixtures/uncertainty/distributions.json";

describe("quantiles, against SciPy 1.10 (tests/fixtures/uncertainty/distributions.py)", () => {
  test.each(quantiles.map((row, index) => ({ ...row, name: `${index} ${row.distribution.shape}` })))(
    "$name",
    ({ distribution, p, q }) => {
      const quantile = quantileOf(distribution as Distribution);
      p.forEach((probability, index) => {
        const expected = q[index] ?? Number.NaN;
        expect(Math.abs(quantile(probability) - expected)).toBeLessThanOrEqual(
          1e-9 * Math.max(1e-3, Math.abs(expected)),
        );
      });
    },
  );
});

describe("the rest", () => {
  test("empirical values come as they are, each equally likely", () => {
    const quantile = quantileOf({ shape: "empirical", values: [3, 1, 2, 2] });
    expect([0.01, 0.24, 0.26, 0.74, 0.76, 0.999].map(quantile)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(quantileOf({ shape: "empirical", values: [7] })(0.5)).toBe(7);
  });

  test("student t: the mean of four replicates 4, 5, 5, 6 and its 95 % ends (R: qt)", () => {
    const scale = Math.sqrt(2 / 3) / 2;
    const quantile = quantileOf({ shape: "student t", mean: 5, scale, degreesOfFreedom: 3 });
    expect(quantile(0.975)).toBeCloseTo(5 + 3.18244630528371 * scale, 10);
    expect(quantile(0.025)).toBeCloseTo(5 - 3.18244630528371 * scale, 10);
    expect(quantile(0.5)).toBeCloseTo(5, 12);
  });

  test("far from its mean, but not too far: the tail's own ends", () => {
    const below = quantileOf({ shape: "truncated normal", mean: 60, sd: 1, low: 20, high: 30 });
    const above = quantileOf({ shape: "truncated normal", mean: -60, sd: 1, low: -30, high: -20 });
    // 30 sd out the tail falls by e^-30 a sd: R, qnorm(pnorm(-30, log.p = TRUE) + log(.5), log.p = TRUE) = -30.0230704678273.
    expect(below(0.5)).toBeCloseTo(30 - 0.0230704678273, 9);
    expect(above(0.5)).toBeCloseTo(-30 + 0.0230704678273, 9);
  });

  test("no width gives the value", () => {
    expect(quantileOf({ shape: "normal", mean: 5, sd: 0 })(0.9)).toBe(5);
    expect(quantileOf({ shape: "rectangular", low: 5, high: 5 })(0.9)).toBe(5);
    expect(quantileOf({ shape: "triangular", low: 5, mode: 5, high: 5 })(0.9)).toBe(5);
    expect(quantileOf({ shape: "lognormal", median: 5, rsd: 0 })(0.9)).toBe(5);
  });

  test.each<Distribution>([
    { shape: "normal", mean: 0, sd: -1 },
    { shape: "normal", mean: Number.NaN, sd: 1 },
    { shape: "rectangular", low: 2, high: 1 },
    { shape: "triangular", low: 0, mode: 3, high: 2 },
    { shape: "truncated normal", mean: 0, sd: 0, low: 0, high: 1 },
    { shape: "truncated normal", mean: 0, sd: 1, low: 1, high: 1 },
    { shape: "truncated normal", mean: 0, sd: 1, low: 40, high: 41 },
    { shape: "truncated normal", mean: 0, sd: 1, low: -41, high: -40 },
    { shape: "truncated normal", mean: 50, sd: 1, low: 0, high: 5 },
    { shape: "truncated normal", mean: -20, sd: 1, low: 20, high: 30 },
    { shape: "truncated normal", mean: 20, sd: 1, low: -30, high: -20 },
    { shape: "truncated normal", mean: 5, sd: 1, low: 50, high: 60 },
    { shape: "student t", mean: 0, scale: 1, degreesOfFreedom: 0 },
    { shape: "student t", mean: 0, scale: -1, degreesOfFreedom: 5 },
    { shape: "unheard of" } as unknown as Distribution,
    { shape: "lognormal", median: 0, rsd: 0.1 },
    { shape: "lognormal", median: 1, rsd: -0.1 },
    { shape: "empirical", values: [] },
    { shape: "empirical", values: [1, Number.POSITIVE_INFINITY] },
  ])("misuse: %j", (distribution) => {
    expect(() => quantileOf(distribution, "inputs.x")).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "inputs.x" }),
    );
  });
});
