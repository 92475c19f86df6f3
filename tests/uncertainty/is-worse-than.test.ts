import { expect, test } from "vitest";
import { isWorseThan } from "../../src/uncertainty/index.ts";

// Quantiles .999 of chi-squared: Pearson & Hartley 1966, Biometrika Tables for Statisticians, table 8.
test.each([
  [1, 10.828],
  [2, 13.816],
  [6, 22.458],
  [9, 27.877],
  [30, 59.703],
])("%d degrees of freedom: the variance ratio's limit is %d a degree", (degreesOfFreedom, quantile) => {
  const limit = 0.1 * Math.sqrt(quantile / degreesOfFreedom);
  expect(isWorseThan(0.1, { rsd: limit * 1.0001, degreesOfFreedom })).toBe(true);
  expect(isWorseThan(0.1, { rsd: limit * 0.9999, degreesOfFreedom })).toBe(false);
});

test("nothing can be told without degrees of freedom; no scatter is never worse", () => {
  expect(isWorseThan(0.1, { rsd: 5, degreesOfFreedom: 0 })).toBe(false);
  expect(isWorseThan(0, { rsd: 0, degreesOfFreedom: 9 })).toBe(false);
  expect(isWorseThan(0, { rsd: 0.01, degreesOfFreedom: 9 })).toBe(true);
});

test.each([
  ["stated", -0.1, { rsd: 0.1, degreesOfFreedom: 1 }],
  ["rsd", 0.1, { rsd: Number.NaN, degreesOfFreedom: 1 }],
  ["degreesOfFreedom", 0.1, { rsd: 0.1, degreesOfFreedom: -1 }],
])("misuse of %s", (path, stated, estimate) => {
  expect(() => isWorseThan(stated, estimate)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
  );
});
