import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile, studentTCdf, studentTQuantile } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("studentTQuantile", studentTQuantile, { relative: 1e-12 });

test("closed forms: tan for df 1, (2p-1) sqrt(2 / (4p(1-p))) for df 2", () => {
  for (const p of [1e-6, 0.01, 0.3, 0.501, 0.9, 0.9995]) {
    expectRelative(studentTQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-11);
    expectRelative(studentTQuantile(p, 2), (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 1e-11);
  }
});

test("the CDF undoes it for real df", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 0.999, noNaN: true }),
      fc.double({ min: 0.3, max: 1e7, noNaN: true }),
      (p, df) => expectRelative(studentTCdf(studentTQuantile(p, df), df), p, 1e-11),
    ),
  );
});

test("is odd, and lies outside the normal quantile", () => {
  for (const df of [0.7, 3, 50, 1e9]) {
    expect(studentTQuantile(0.25, df)).toBe(-studentTQuantile(0.75, df));
    expect(studentTQuantile(0.975, df)).toBeGreaterThan(normalQuantile(0.975));
  }
  expect(studentTQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
});

test("limits", () => {
  expect([0, 0.5, 1].map((p) => studentTQuantile(p, 3))).toEqual([-Infinity, 0, Infinity]);
  expectInvalid(() => studentTQuantile(1.5, 3), "p");
  expectInvalid(() => studentTQuantile(0.5, -3), "df");
});

test("far tails of small df: leading term of the Cauchy-like tail, and Infinity beyond a double", () => {
  for (const p of [1e-20, 1e-75, 1e-150]) expectRelative(studentTQuantile(p, 1), -1 / (Math.PI * p), 1e-12);
  expectRelative(studentTCdf(studentTQuantile(1.4e-75, 0.64), 0.64), 1.4e-75, 1e-11);
  expect(studentTQuantile(1e-12, 0.01)).toBe(-Infinity);
});
