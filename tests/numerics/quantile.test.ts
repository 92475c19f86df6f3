import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

const VALUES = [3.1, -2, 7.5, 7.5, 0, 12.25, 1e-3];

test.each([
  [0, -2],
  [0.1, -0.8],
  [0.25, 0.0005],
  [0.5, 3.1],
  [0.77, 7.5],
  [0.975, 11.5375],
  [1, 12.25],
])("R 4.2.2 quantile(x, %f, type = 7)", (p, value) => {
  expect(quantile(VALUES, p)).toBeCloseTo(value, 13);
});

test("order does not matter, the input stays as it was, and it rises with p", () => {
  const values = fc.array(fc.integer(), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 0.9, noNaN: true }), (list, p) => {
      const before = [...list];
      expect(quantile([...list].reverse(), p)).toBe(quantile(list, p));
      expect(list).toEqual(before);
      expect(quantile(list, p + 0.1)).toBeGreaterThanOrEqual(quantile(list, p));
    }),
  );
});

test("refuses what has no quantile", () => {
  expectInvalid(() => quantile([], 0.5), "values");
  expectInvalid(() => quantile([1, Number.NaN, 3], 0.5), "values[1]");
  expectInvalid(() => quantile([1], 1.1), "p");
});
