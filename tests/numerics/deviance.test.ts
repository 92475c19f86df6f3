import fc from "fast-check";
import { expect, test } from "vitest";
import { deviance } from "../../src/numerics/_deviance.ts";

test("x ln(x/m) + m - x where nothing cancels, and its series d^2/2m - d^3/6m^2 + d^4/12m^3 where it would", () => {
  expect(deviance(2, 1)).toBeCloseTo(2 * Math.LN2 - 1, 15);
  expect(deviance(1, 4)).toBeCloseTo(3 - 2 * Math.LN2, 14);
  for (const d of [1e-3, -1e-3]) {
    const series = d ** 2 / 2 - d ** 3 / 6 + d ** 4 / 12 - d ** 5 / 20;
    expect(Math.abs(deviance(1 + d, 1) / series - 1)).toBeLessThan(3e-12);
  }
});

test("is never negative, 0 only at the mean, and finite at both ends of the doubles", () => {
  const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(fc.property(size, size, (x, mean) => deviance(x, mean) >= 0));
  expect(deviance(7.3, 7.3)).toBe(0);
  expect(deviance(1e6, 1e-304)).toBeCloseTo(1e6 * (Math.log(1e6) + 304 * Math.LN10 - 1), 5);
});
