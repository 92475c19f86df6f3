import { expect, test } from "vitest";
import { normalCdf, normalUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid } from "./_agrees.ts";

agrees("normalCdf", normalCdf, { relative: 1e-14 });

test("mirrors the upper tail", () => {
  for (let x = -9; x <= 9; x += 0.3) expect(normalCdf(x)).toBe(normalUpperTail(-x));
});

test("limits", () => {
  expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)]).toEqual([0, 0.5, 1]);
  expectInvalid(() => normalCdf(Number.NaN), "x");
});
