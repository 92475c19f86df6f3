import { expect, test } from "vitest";
import { coverageInterval } from "../../src/uncertainty/index.ts";

const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);

// JCGM 101:2008, 7.7: M = 100, p = .95: q = 95, r = int((5 + 1) / 2) = 3, so the 3rd and the 98th value.
test("symmetric: the values the rule names", () => {
  expect(coverageInterval(hundred, 0.95, "symmetric")).toEqual({ lower: 3, upper: 98 });
  // q = 90, r = (100 - 90) / 2 = 5.
  expect(coverageInterval(hundred, 0.9, "symmetric")).toEqual({ lower: 5, upper: 95 });
});

test("shortest: the narrowest stretch that holds as many", () => {
  const skewed = hundred.map((value) => value ** 2);
  expect(coverageInterval(skewed, 0.95, "shortest")).toEqual({ lower: 1, upper: 96 ** 2 });
  expect(coverageInterval(skewed.map((value) => -value).sort(), 0.95, "shortest")).toEqual({
    lower: -(96 ** 2),
    upper: -1,
  });
});

test("shortest: wherever it lies, the first of equals", () => {
  const at = (values: readonly number[]) => coverageInterval(Float64Array.from(values), 0.5, "shortest");
  expect(at([0, 10, 11, 12, 13, 100])).toEqual({ lower: 10, upper: 13 });
  expect(at([0, 50, 60, 61, 62, 63])).toEqual({ lower: 60, upper: 63 });
  expect(at([1, 2, 3, 4, 5, 6])).toEqual({ lower: 1, upper: 4 });
});

test("one value is its own interval", () => {
  for (const choice of ["symmetric", "shortest"] as const) {
    expect(coverageInterval(Float64Array.of(4), 0.95, choice)).toEqual({ lower: 4, upper: 4 });
  }
});
