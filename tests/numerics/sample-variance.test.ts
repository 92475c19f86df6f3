import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleVariance } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("divisor n - 1: R 4.2.2 var", () => {
  expect(sampleVariance([3.1, -2, 7.5, 7.5, 0, 12.25, 1e-3])).toBeCloseTo(26.891150142857143, 12);
  expect(sampleVariance([1, 3])).toBe(2);
});

test("does not move with an offset, grows with the square of a factor", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (values) => {
      const variance = sampleVariance(values);
      expect(sampleVariance(values.map((value) => value + 1e9))).toBeCloseTo(variance, 5);
      expect(sampleVariance(values.map((value) => value * 4))).toBeCloseTo(16 * variance, 6);
    }),
  );
});

test("one value has no variance", () => {
  expectInvalid(() => sampleVariance([1]), "values");
  expectInvalid(() => sampleVariance([1, Number.NaN]), "values[1]");
});
