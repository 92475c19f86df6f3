import { expect, test } from "vitest";
import { sorptionFactor } from "../../src/loads/index.ts";

test("K_d 1000 L/kg, 200 mg/L: 1.2 (methods, section 1); nothing suspended, nothing sorbed", () => {
  expect(sorptionFactor(1000, 200)).toBeCloseTo(1.2, 14);
  expect(sorptionFactor(1000, 0)).toBe(1);
});

test.each([
  ["distributionCoefficient", -1, 200],
  ["suspendedMatter", 1000, Number.NaN],
])("misuse of %s", (path, coefficient, matter) => {
  expect(() => sorptionFactor(coefficient, matter)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
  );
});
