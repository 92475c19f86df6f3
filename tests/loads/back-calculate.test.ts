import { expect, test } from "vitest";
import { backCalculate } from "../../src/loads/index.ts";
import { mgPerDayPer1000 } from "../../src/units/index.ts";

test("a load of 162.16216 with a factor of 3.59 is 582.16216 (methods, section 1)", () => {
  expect(backCalculate(mgPerDayPer1000(6_000_000 / 37_000), 3.59)).toBeCloseTo(582.16216, 5);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a factor of %d is misuse", (factor) => {
  expect(() => backCalculate(mgPerDayPer1000(1), factor)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "correctionFactor" }),
  );
});
