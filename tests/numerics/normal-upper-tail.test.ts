import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf, normalUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid } from "./_agrees.ts";

agrees("normalUpperTail", normalUpperTail, { relative: 3e-15 });

test("both tails add up to one, and the tail falls", () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(normalUpperTail(x) + normalCdf(x)).toBeCloseTo(1, 15);
      expect(normalUpperTail(x + 0.01)).toBeLessThanOrEqual(normalUpperTail(x));
    }),
  );
});

test("far out it follows Mills' bounds x/(1+x^2) < tail/density < 1/x", () => {
  for (let x = 1; x < 37; x += 0.37) {
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    expect(normalUpperTail(x)).toBeLessThan((density / x) * (1 + 1e-12));
    expect(normalUpperTail(x)).toBeGreaterThan(((density * x) / (1 + x * x)) * (1 - 1e-12));
  }
});

test("limits", () => {
  expect([normalUpperTail(-Infinity), normalUpperTail(0), normalUpperTail(Infinity)]).toEqual([1, 0.5, 0]);
  expectInvalid(() => normalUpperTail(Number.NaN), "x");
});
