import fc from "fast-check";
import { expect, test } from "vitest";
import { decayFactor } from "../../src/loads/index.ts";

// Closed forms, methods section 1: exp(.3), 1.075^4, 1.3.
test.each([
  [undefined, 1.34986],
  [0.5, 1.33547],
  [1, 1.3],
])("k .1 an hour, 3 h, residence time variation %d: %d", (variation, expected) => {
  const decay = { rate: 0.1, residenceTime: 3, ...(variation !== undefined && { variation }) };
  expect(decayFactor(decay)).toBeCloseTo(expected, 5);
});

test("a narrow spread is plug flow, a wider one corrects less, no time corrects nothing", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 12, noNaN: true }),
      (rate, residenceTime) => {
        const plug = decayFactor({ rate, residenceTime });
        expect(decayFactor({ rate, residenceTime, variation: 1e-6 }) / plug).toBeCloseTo(1, 6);
        expect(decayFactor({ rate, residenceTime, variation: 0.7 })).toBeLessThanOrEqual(plug * (1 + 1e-12));
        expect(decayFactor({ rate, residenceTime: 0 })).toBe(1);
      },
    ),
  );
});

test.each([
  ["residenceTime", { rate: 0.1, residenceTime: -1 }],
  ["variation", { rate: 0.1, residenceTime: 1, variation: -1 }],
  ["rate", { rate: -2, residenceTime: 1, variation: 1 }],
  // 1 + k t c^2 = 0: the Laplace transform has its pole there
  ["rate", { rate: -1, residenceTime: 1, variation: 1 }],
  ["rate", { rate: Number.NaN, residenceTime: 1 }],
])("misuse of %s", (path, decay) => {
  expect(() => decayFactor(decay)).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID", path }));
});
