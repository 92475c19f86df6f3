import { expect, test } from "vitest";
import { sharedDecimals } from "../../../src/report/texts/shared-decimals.ts";

// JCGM 100:2008, 7.2.6: two digits of u; u is a quarter of the interval's width.
const fine = { value: 35.3, lower: 34.8, upper: 35.8 };
const coarse = { value: 43, lower: 23, upper: 63 };

test("by one place at most, and never coarser than whole numbers", () => {
  expect(sharedDecimals(fine, [fine, coarse])).toBe(1);
  expect(
    sharedDecimals({ value: 125, lower: 94, upper: 167 }, [{ value: 1e4, lower: 4000, upper: 25000 }]),
  ).toBe(0);
  expect(sharedDecimals({ value: 1e4, lower: 4000, upper: 25000 }, [coarse])).toBe(-2);
});

test("the least exact known estimate decides", () => {
  expect(sharedDecimals(fine, [fine])).toBe(2);
  expect(sharedDecimals({ value: 35.3, lower: 23, upper: 54.4 }, [coarse])).toBe(0);
});

test("one without a value does not decide, and none is rounded to nothing", () => {
  expect(sharedDecimals(fine, [fine, { value: null, lower: 0, upper: 900 }])).toBe(2);
  expect(sharedDecimals({ value: 0.02, lower: 0.01, upper: 0.04 }, [coarse])).toBe(3);
});
