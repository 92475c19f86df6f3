import { expect, test } from "vitest";
import { rangeLimits } from "../../src/quality/index.ts";

const DIFFERENCES = [0.1, 0.2, 0.05, 0.15, 0.1, 0.12, 0.08, 0.1];

test("the action limit is 3.267 mean ranges, D4 for samples of two (Montgomery, appendix VI)", () => {
  const limits = rangeLimits(DIFFERENCES);
  expect(limits?.centre).toBeCloseTo(0.1125, 12);
  expect(Math.abs((limits?.action ?? 0) / 0.1125 - 3.267)).toBeLessThan(0.0005);
  // Two thirds of the way from centre to action.
  expect(limits?.warning).toBeCloseTo(0.1125 + (2 / 3) * ((limits?.action ?? 0) - 0.1125), 12);
});

test("a pair far apart sets no limits; nor do seven pairs or equal ones", () => {
  expect(rangeLimits([...DIFFERENCES, 1.5])).toEqual(rangeLimits(DIFFERENCES));
  expect(rangeLimits(DIFFERENCES.slice(1))).toBeNull();
  expect(rangeLimits(DIFFERENCES.map(() => 0))).toBeNull();
});
