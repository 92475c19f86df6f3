import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chiSquaredQuantile,
  chiSquaredUpperTail,
  logGamma,
  normalQuantile,
} from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("chiSquaredQuantile", chiSquaredQuantile, { relative: 1e-12 });

test("closed forms: -2 ln(1-p) for df 2, a squared normal quantile for df 1", () => {
  for (const p of [1e-9, 0.03, 0.5, 0.95]) {
    expectRelative(chiSquaredQuantile(p, 2), -2 * Math.log1p(-p), 1e-13);
    expectRelative(chiSquaredQuantile(p, 1), normalQuantile((1 - p) / 2) ** 2, 1e-6);
  }
});

test("the upper tail undoes it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.2, max: 1e5, noNaN: true }),
      (p, df) => expectRelative(chiSquaredUpperTail(chiSquaredQuantile(p, df), df), 1 - p, 1e-10),
    ),
  );
});

test("limits", () => {
  expect([chiSquaredQuantile(0, 3), chiSquaredQuantile(1, 3)]).toEqual([0, Infinity]);
  expectInvalid(() => chiSquaredQuantile(2, 3), "p");
  expectInvalid(() => chiSquaredQuantile(0.5, 0), "df");
});

test("near zero x is 2 (p gamma(a+1))^(1/a) with a = df/2, and 0 where that is below a double", () => {
  const leading = (p: number, a: number): number => 2 * Math.exp((Math.log(p) + logGamma(a + 1)) / a);
  for (const df of [0.4, 1, 5]) expectRelative(chiSquaredQuantile(1e-40, df), leading(1e-40, df / 2), 1e-11);
  expect(chiSquaredQuantile(1e-200, 0.01)).toBe(0);
});
