import { expect, test } from "vitest";
import { normalUpperTail, studentTUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("studentTUpperTail", studentTUpperTail);

test("closed forms: Cauchy for df 1, 1/2 - t / (2 sqrt(2 + t^2)) for df 2", () => {
  for (const t of [0.01, 0.5, 1, 3]) {
    expectRelative(studentTUpperTail(t, 1), Math.atan(1 / t) / Math.PI, 1e-14);
    expectRelative(studentTUpperTail(t, 2), 0.5 - t / (2 * Math.sqrt(2 + t * t)), 1e-13);
  }
  for (const t of [1e3, 1e9, 1e100]) expectRelative(studentTUpperTail(t, 1), 1 / (Math.PI * t), 1e-6);
});

test("comes down to the normal as df grows", () => {
  expect(studentTUpperTail(1.7, Infinity)).toBe(normalUpperTail(1.7));
  let before = studentTUpperTail(1.7, 1);
  for (let df = 2; df < 1e12; df *= 7) {
    const tail = studentTUpperTail(1.7, df);
    expect(tail).toBeLessThan(before);
    expect(tail).toBeGreaterThan(normalUpperTail(1.7));
    before = tail;
  }
  expectRelative(studentTUpperTail(1.7, 1e15), normalUpperTail(1.7), 1e-14);
});

test("limits", () => {
  expect([studentTUpperTail(-Infinity, 3), studentTUpperTail(0, 3), studentTUpperTail(Infinity, 3)]).toEqual([
    1, 0.5, 0,
  ]);
  expectInvalid(() => studentTUpperTail(Number.NaN, 3), "t");
  for (const df of [0, -1, Number.NaN]) expectInvalid(() => studentTUpperTail(1, df), "df");
});
