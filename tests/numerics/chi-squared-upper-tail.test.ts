import { expect, test } from "vitest";
import { chiSquaredUpperTail, normalUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("chiSquaredUpperTail", chiSquaredUpperTail);

test("closed forms: exp(-x/2) for df 2, both normal tails for df 1", () => {
  for (const x of [0.01, 1, 7.5, 80]) {
    expectRelative(chiSquaredUpperTail(x, 2), Math.exp(-x / 2), 1e-13);
    expectRelative(chiSquaredUpperTail(x, 1), 2 * normalUpperTail(Math.sqrt(x)), 1e-13);
  }
});

test("limits", () => {
  expect([chiSquaredUpperTail(0, 3), chiSquaredUpperTail(Infinity, 3)]).toEqual([1, 0]);
  expectInvalid(() => chiSquaredUpperTail(-1, 3), "x");
  expectInvalid(() => chiSquaredUpperTail(1, 0), "df");
});
