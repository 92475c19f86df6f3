import { expect, test } from "vitest";
import { byTimeThenValue } from "../../src/trend/_usable-points.ts";

test("the order of points: by time, then what has no value, by its limit, then by value; alike from both sides", () => {
  const points = [
    { time: 1, value: 9 },
    { time: 2, value: null },
    { time: 2, value: null, highest: 0.2 },
    { time: 2, value: null, highest: 0.7 },
    { time: 2, value: null, highest: 3 },
    { time: 2, value: 0.5 },
    { time: 2, value: 0.6, highest: 0.6 },
    { time: 2, value: 2 },
    { time: 3, value: null, highest: 1 },
  ];
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.entries()) expect(Math.sign(byTimeThenValue(a, b))).toBe(Math.sign(i - j));
  }
});
