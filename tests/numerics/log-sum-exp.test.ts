import { expect, test } from "vitest";
import { logSumExp } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("closed forms where exp would overflow or underflow", () => {
  expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 12);
  expect(logSumExp([-2000, -2000, -2000])).toBeCloseTo(-2000 + Math.log(3), 12);
  expect(logSumExp([Math.log(2), Math.log(5), -Infinity])).toBeCloseTo(Math.log(7), 15);
});

test("nothing at all is -Infinity", () => {
  expect(logSumExp([])).toBe(-Infinity);
  expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
  expectInvalid(() => logSumExp([0, Number.NaN]), "values[1]");
  expectInvalid(() => logSumExp([Infinity]), "values[0]");
});
