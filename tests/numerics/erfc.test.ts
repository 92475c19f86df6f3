import fc from "fast-check";
import { expect, test } from "vitest";
import { erfc } from "../../src/numerics/index.ts";
import { agrees, expectInvalid } from "./_agrees.ts";

agrees("erfc", erfc, { relative: 3e-15 });

test("erfc(x) + erfc(-x) = 2, and it falls", () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(erfc(x) + erfc(-x)).toBeCloseTo(2, 14);
      expect(erfc(x + 0.01)).toBeLessThanOrEqual(erfc(x));
    }),
  );
});

test("limits", () => {
  expect([erfc(-Infinity), erfc(0), erfc(Infinity)]).toEqual([2, 1, 0]);
  expectInvalid(() => erfc(Number.NaN), "x");
});
