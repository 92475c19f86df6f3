import { expect, test } from "vitest";
import { smallNumberFloor } from "../../src/loads/index.ts";

// Methods, section 1: sqrt(1.25 / lambda).
test.each([
  [5, 0.5],
  [50, 0.158],
  [185, 0.0822],
])("%d doses a day, dose variation .5: %d", (events, expected) => {
  expect(smallNumberFloor(events, 0.5)).toBeCloseTo(expected, 3);
});

test("equal doses are Poisson", () => {
  expect(smallNumberFloor(16, 0)).toBe(0.25);
});

test.each([
  ["events", 0, 0.5],
  ["doseVariation", 5, -0.5],
])("misuse of %s", (path, events, variation) => {
  expect(() => smallNumberFloor(events, variation)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
  );
});
