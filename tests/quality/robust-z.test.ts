import { expect, test } from "vitest";
import { robustZ } from "../../src/quality/index.ts";

test("is .6745 x distance / MAD, worked by hand", () => {
  // Median 3, distances 2 1 0 1 97, MAD 1.
  expect(robustZ([1, 2, 3, 4, 100])).toEqual([-1.349, -0.6745, 0, 0.6745, 0.6745 * 97]);
});

test("is null where more than half are equal, and below five values", () => {
  expect(robustZ([1, 1, 1, 1, 9])).toEqual([null, null, null, null, null]);
  expect(robustZ([1, 2, 9])).toEqual([null, null, null]);
});
