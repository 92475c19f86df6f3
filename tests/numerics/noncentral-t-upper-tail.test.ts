import { expect, test } from "vitest";
import {
  noncentralTUpperTail,
  normalUpperTail,
  studentTQuantile,
  studentTUpperTail,
} from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("noncentralTUpperTail", noncentralTUpperTail, { relative: 1e-11 });

test("power of the two-sample t test, R power.t.test(n = 20, delta = 1, sd = 1): 0.8689528016924978", () => {
  const power = noncentralTUpperTail(studentTQuantile(0.975, 38), 38, Math.sqrt(10));
  expect(power).toBeCloseTo(0.8689528016924978, 11);
});

test("without noncentrality it is Student's t", () => {
  for (const df of [0.5, 3, 40, 1e6]) {
    for (const t of [-4, -0.2, 0.3, 2, 9])
      expectRelative(noncentralTUpperTail(t, df, 0), studentTUpperTail(t, df), 1e-11);
  }
});

test("grows with the noncentrality", () => {
  for (let ncp = -4; ncp < 8; ncp += 0.5) {
    expect(noncentralTUpperTail(2, 9, ncp + 0.5)).toBeGreaterThan(noncentralTUpperTail(2, 9, ncp));
  }
});

test("limits", () => {
  expect(noncentralTUpperTail(1, Infinity, 0.4)).toBe(normalUpperTail(0.6));
  expect(noncentralTUpperTail(0, 5, 1.3)).toBe(normalUpperTail(-1.3));
  expect([noncentralTUpperTail(Infinity, 5, 1), noncentralTUpperTail(-Infinity, 5, 1)]).toEqual([0, 1]);
  expectInvalid(() => noncentralTUpperTail(Number.NaN, 5, 1), "t");
  expectInvalid(() => noncentralTUpperTail(1, 0, 1), "df");
  expectInvalid(() => noncentralTUpperTail(1, 5, Infinity), "ncp");
});
