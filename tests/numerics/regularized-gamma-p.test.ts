import { expect, test } from "vitest";
import { regularizedGammaP, regularizedGammaQ } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

// R loses up to 8e-13 in the far tails of shape 12345.5; the 420-digit values there are held to the same line.
agrees("regularizedGammaP", regularizedGammaP, { relative: 1e-12 });

test("closed form for shape 1: 1 - exp(-x)", () => {
  for (const x of [1e-12, 0.1, 1, 1.99, 2.01, 9])
    expectRelative(regularizedGammaP(1, x), -Math.expm1(-x), 1e-14);
});

test("P(a, x) - P(a+1, x) = x^a e^-x / gamma(a+1), here for a = 3", () => {
  for (const x of [0.5, 2, 4, 7]) {
    const step = regularizedGammaP(3, x) - regularizedGammaP(4, x);
    expectRelative(step, (x ** 3 * Math.exp(-x)) / 6, 1e-12);
  }
});

test("both tails add up to one, across the change of method", () => {
  for (const a of [0.2, 3, 1e5]) {
    for (const x of [0.9 * a, a, a + 0.999, a + 1.001, 1.1 * a]) {
      expect(regularizedGammaP(a, x) + regularizedGammaQ(a, x)).toBeCloseTo(1, 14);
    }
  }
});

test("limits", () => {
  expect([regularizedGammaP(2, 0), regularizedGammaP(2, Infinity)]).toEqual([0, 1]);
  expectInvalid(() => regularizedGammaP(0, 1), "a");
  expectInvalid(() => regularizedGammaP(1, -1), "x");
});
