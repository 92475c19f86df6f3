import fc from "fast-check";
import { expect, test } from "vitest";
import { sum } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("loses nothing where plain addition does (Neumaier's own example)", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array(10).fill(0.1))).toBe(1);
});

test("whole numbers are exact in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
      expect(sum(values)).toBe(exact);
      expect(sum([...values].reverse())).toBe(exact);
    }),
  );
});

test("no values and bad values", () => {
  expect(sum([])).toBe(0);
  expect(sum(Float64Array.of(1, 2))).toBe(3);
  expectInvalid(() => sum([1, Number.NaN]), "values[1]");
});
