import { expect, test } from "vitest";
import { mean } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("R 4.2.2 mean", () => {
  expect(mean([3.1, -2, 7.5, 7.5, 0, 12.25, 1e-3])).toBeCloseTo(4.050142857142857, 14);
  expect(mean([1e16, 1, -1e16])).toBe(1 / 3);
});

test("no values and bad values", () => {
  expectInvalid(() => mean([]), "values");
  expectInvalid(() => mean([Infinity]), "values[0]");
});
