import fc from "fast-check";
import { expect, test } from "vitest";
import { inverseRegularizedBeta, regularizedBeta } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("inverseRegularizedBeta", inverseRegularizedBeta, { relative: 1e-12 });

test("closed form for b = 1: p^(1/a)", () => {
  for (const p of [1e-9, 0.1, 0.5, 0.9])
    expectRelative(inverseRegularizedBeta(p, 2.5, 1), p ** (1 / 2.5), 1e-14);
});

test("the CDF undoes it", () => {
  const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), shape, shape, (p, a, b) => {
      const x = inverseRegularizedBeta(p, a, b);
      if (x < 0.999) expectRelative(regularizedBeta(x, a, b), p, 1e-10);
    }),
  );
});

test("limits", () => {
  expect([inverseRegularizedBeta(0, 2, 3), inverseRegularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  expect(inverseRegularizedBeta(1e-300, 0.001, 3)).toBe(0);
  expect(inverseRegularizedBeta(1.8e-15, 0.05, 0.68)).toBeGreaterThan(0);
  expectInvalid(() => inverseRegularizedBeta(-1, 2, 3), "p");
  expectInvalid(() => inverseRegularizedBeta(0.5, -2, 3), "a");
  expectInvalid(() => inverseRegularizedBeta(0.5, 2, 0), "b");
});
