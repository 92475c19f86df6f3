import { expect, test } from "vitest";
import { regularizedGammaQ } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

// R loses up to 8e-13 in the far tails of shape 12345.5.
agrees("regularizedGammaQ", regularizedGammaQ, { relative: 1e-12 });

test("closed form for shape 3: the Poisson sum e^-x (1 + x + x^2/2), far into the tail", () => {
  for (const x of [0.3, 3, 30, 300]) {
    expectRelative(regularizedGammaQ(3, x), Math.exp(-x) * (1 + x + (x * x) / 2), 2e-13);
  }
});

test("limits", () => {
  expect([regularizedGammaQ(2, 0), regularizedGammaQ(2, Infinity)]).toEqual([1, 0]);
  expectInvalid(() => regularizedGammaQ(Number.NaN, 1), "a");
  expectInvalid(() => regularizedGammaQ(1, Number.NaN), "x");
});
