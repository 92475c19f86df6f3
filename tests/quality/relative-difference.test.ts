import { expect, test } from "vitest";
import { relativeDifference } from "../../src/quality/index.ts";

test("is |a - b| over their mean, the same both ways, 2 at most", () => {
  expect(relativeDifference(90, 110)).toBeCloseTo(0.2, 12);
  expect(relativeDifference(110, 90)).toBe(relativeDifference(90, 110));
  expect(relativeDifference(0, 5)).toBe(2);
});

test("two zeros have no difference to tell", () => {
  expect(() => relativeDifference(0, 0)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
