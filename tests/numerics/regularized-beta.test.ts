import fc from "fast-check";
import { expect, test } from "vitest";
import { regularizedBeta } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("regularizedBeta", regularizedBeta, { relative: 2e-13 });

test("closed forms: x^a for b = 1, arcsine law for a = b = 1/2", () => {
  for (const x of [1e-9, 0.1, 0.5, 0.77, 0.999]) {
    expectRelative(regularizedBeta(x, 2.3, 1), x ** 2.3, 1e-13);
    expectRelative(regularizedBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-14);
  }
});

test("I_x(a, b) + I_(1-x)(b, a) = 1, and it grows with x", () => {
  const shape = fc.double({ min: 0.05, max: 3000, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (k, a, b) => {
      const x = k / 1024;
      expect(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 12);
      expect(regularizedBeta(x + 1 / 1024, a, b)).toBeGreaterThanOrEqual(regularizedBeta(x, a, b));
    }),
  );
});

test("limits", () => {
  expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  expectInvalid(() => regularizedBeta(1.1, 2, 3), "x");
  expectInvalid(() => regularizedBeta(0.5, 0, 3), "a");
  expectInvalid(() => regularizedBeta(0.5, 2, Infinity), "b");
});
