import { expect, test } from "vitest";
import { modifiedCox } from "../../src/censoring/index.ts";

const WEEK = [212, 198, 240, 251, 388, 402, 295];

test("gauge (methods, section 9): week 1 gives 285.0863 [218.7869, 371.4764]", () => {
  const cox = modifiedCox(WEEK);
  expect(cox?.estimate).toBeCloseTo(285.0863, 4);
  expect(cox?.lower).toBeCloseTo(218.7869, 4);
  expect(cox?.upper).toBeCloseTo(371.4764, 4);
});

test("values x k give k x the interval, in any order; a higher level is wider", () => {
  const plain = modifiedCox(WEEK);
  const scaled = modifiedCox(WEEK.map((load) => load * 1000).reverse());
  expect((scaled?.upper ?? 0) / (plain?.upper ?? 1)).toBeCloseTo(1000, 8);
  const small = modifiedCox(WEEK.map((load) => load / 1000));
  expect((small?.lower ?? 0) / (plain?.lower ?? 1)).toBeCloseTo(0.001, 12);
  expect(modifiedCox(WEEK, 0.99)?.lower).toBeLessThan(plain?.lower ?? 0);
});

test("equal values: no width; one value: null; zero is named", () => {
  const equal = modifiedCox([5, 5, 5]);
  expect(equal?.lower).toBeCloseTo(5, 12);
  expect(equal?.upper).toBeCloseTo(5, 12);
  expect(modifiedCox([5])).toBeNull();
  expect(() => modifiedCox([5, 0])).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[1]" }),
  );
});

test("two values are enough: R, m + s^2/2 -+ qt(.975, 1) sqrt(s^2/2 + s^4/2)", () => {
  const cox = modifiedCox([3, 12]);
  expect(cox?.estimate).toBeCloseTo(9.70084003345005, 10);
  expect((cox?.lower ?? 0) / 4.27212099902681e-5).toBeCloseTo(1, 9);
  expect((cox?.upper ?? 0) / 2202800.37424091).toBeCloseTo(1, 9);
});
