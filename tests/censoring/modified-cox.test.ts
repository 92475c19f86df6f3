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
