import { expect, test } from "vitest";
import { roundingOf } from "../../src/loads/rounding-of.ts";

test.each([
  [26, 0.5],
  [1.7, 0.05],
  [0.025, 0.0005],
  [1200, 0.5],
  [-3.14, 0.005],
  [2.5e-7, 5e-9],
  [0, 0.5],
])("%d was rounded by at most %d", (value, half) => {
  expect(roundingOf(value)).toBeCloseTo(half, 12);
});
