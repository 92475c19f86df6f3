import { expect, test } from "vitest";
import { remembered } from "../../src/base/index.ts";

test("the same numbers are computed once, others anew", () => {
  let calls = 0;
  const sum = remembered((a: number, b: number) => {
    calls++;
    return a + b;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 1), sum(12, 0)]).toEqual([3, 3, 3, 12]);
  expect(calls).toBe(3);
});

test("answers stay right when there are more of them than are kept", () => {
  const square = remembered((n: number) => n * n);
  const once = Array.from({ length: 10_000 }, (_, n) => square(n));
  const again = Array.from({ length: 10_000 }, (_, n) => square(n));
  expect(again).toEqual(once);
  expect(again[9_999]).toBe(99_980_001);
});
