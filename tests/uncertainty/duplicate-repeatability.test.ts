import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { duplicateRepeatability } from "../../src/uncertainty/index.ts";

test("one pair: the difference over mean and sqrt 2, which is the sd (n - 1) over the mean", () => {
  expect(duplicateRepeatability([[90, 110]])).toBeCloseTo(20 / 100 / Math.SQRT2, 14);
  // sd of 90 and 110 with n - 1 is 14.1421.
  expect(duplicateRepeatability([[90, 110]])).toBeCloseTo(0.141421356, 9);
});

test("pairs are pooled by their squares; order within a pair and unit do not matter", () => {
  const pairs = [
    [90, 110],
    [4, 4],
    [520, 500],
  ] as const;
  const expected = Math.sqrt((0.2 ** 2 + 0 + (20 / 510) ** 2) / 6);
  expect(duplicateRepeatability(pairs)).toBeCloseTo(expected, 14);
  expect(duplicateRepeatability(pairs.map(([a, b]) => [b * 1000, a * 1000]))).toBeCloseTo(expected, 14);
});

test("it finds the repeatability that made the pairs", () => {
  const random = createRandom(7);
  const pairs = Array.from(
    { length: 20_000 },
    () => [100 * (1 + 0.08 * random.normal()), 100 * (1 + 0.08 * random.normal())] as const,
  );
  // Standard error of an sd with 20 000 degrees of freedom: 0.5 %.
  expect(duplicateRepeatability(pairs) / 0.08).toBeCloseTo(1, 1);
});

test.each([[[]], [[[0, 1]]], [[[1, -1]]], [[[Number.NaN, 1]]]])("misuse: %j", (pairs) => {
  expect(() => duplicateRepeatability(pairs as unknown as [number, number][])).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "pairs" }),
  );
});
