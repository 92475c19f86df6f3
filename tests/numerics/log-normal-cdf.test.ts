import fc from "fast-check";
import { expect, test } from "vitest";
import { logNormalCdf, normalCdf } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("logNormalCdf", logNormalCdf, { relative: 1e-14 });

test("is the logarithm of the CDF where that does not underflow", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (x) => {
      expectRelative(logNormalCdf(x), Math.log(normalCdf(x)), 1e-9);
    }),
  );
});

test("far out it is -x^2/2 - ln(-x sqrt(2 pi)) + ln(1 - 1/x^2 + 3/x^4 - 15/x^6 + 105/x^8), the asymptotic series", () => {
  for (const x of [-60, -1e3, -1e6]) {
    const terms = -1 / x ** 2 + 3 / x ** 4 - 15 / x ** 6 + 105 / x ** 8;
    const series = (-x * x) / 2 - Math.log(-x * Math.sqrt(2 * Math.PI)) + Math.log1p(terms);
    expectRelative(logNormalCdf(x), series, 1e-13);
  }
});

test("limits", () => {
  expect(logNormalCdf(Infinity)).toBeCloseTo(0, 15);
  expect(logNormalCdf(-Infinity)).toBe(-Infinity);
  expectInvalid(() => logNormalCdf(Number.NaN), "x");
});
