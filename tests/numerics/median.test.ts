import { expect, test } from "vitest";
import { median } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("odd and even counts, by hand", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(median([10, 9, 2])).toBe(9);
  expect(median(Float64Array.of(4))).toBe(4);
});

test("no values and bad values", () => {
  expectInvalid(() => median([]), "values");
  expectInvalid(() => median([3, Number.NaN, 1]), "values[1]");
});
