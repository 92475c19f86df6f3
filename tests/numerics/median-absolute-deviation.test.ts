import { expect, test } from "vitest";
import { medianAbsoluteDeviation } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("raw: R 4.2.2 mad(x, constant = 1)", () => {
  expect(medianAbsoluteDeviation([3.1, -2, 7.5, 7.5, 0, 12.25, 1e-3])).toBeCloseTo(4.4, 14);
  expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
});

test("no values", () => expectInvalid(() => medianAbsoluteDeviation([]), "values"));
