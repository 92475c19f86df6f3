import { expect, test } from "vitest";
import { fUpperTail, studentTUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("fUpperTail", fUpperTail);

test("with one degree above it is a squared t; with two, (1 + 2f/d2)^(-d2/2)", () => {
  for (const f of [0.1, 1, 4.4, 30]) {
    expectRelative(fUpperTail(f, 1, 7), 2 * studentTUpperTail(Math.sqrt(f), 7), 1e-13);
    expectRelative(fUpperTail(f, 2, 9), (1 + (2 * f) / 9) ** -4.5, 1e-13);
  }
});

test("P(F > f; d1, d2) + P(F > 1/f; d2, d1) = 1", () => {
  for (const f of [0.2, 1, 5]) expect(fUpperTail(f, 3, 8) + fUpperTail(1 / f, 8, 3)).toBeCloseTo(1, 14);
});

test("limits", () => {
  expect([fUpperTail(0, 2, 3), fUpperTail(Infinity, 2, 3)]).toEqual([1, 0]);
  expectInvalid(() => fUpperTail(-1, 2, 3), "f");
  expectInvalid(() => fUpperTail(1, 0, 3), "d1");
  expectInvalid(() => fUpperTail(1, 2, Number.NaN), "d2");
});
