import { expect, test } from "vitest";
import { createRandom, median } from "../../src/numerics/index.ts";
import { turnbullMedian } from "../../src/trend/_turnbull-median.ts";

const measured = (value: number) => ({ lower: value, upper: value });

test("measured values, many equal: the plain median, the middle of two for an even number", () => {
  const random = createRandom(31);
  for (let n = 1; n <= 24; n++) {
    const values = Array.from({ length: n }, () => random.integer(12));
    expect(turnbullMedian(values.map(measured))).toBeCloseTo(median(values), 9);
  }
});

test("fewer than half below one limit under all others: they take the lowest ranks, as with Kaplan and Meier", () => {
  const random = createRandom(32);
  for (let n = 3; n <= 20; n++) {
    const seen = Array.from({ length: n }, () => 2 + random.integer(9));
    const hidden = random.integer(n - 1);
    const values = [...seen.map(measured), ...Array(hidden).fill({ lower: -Infinity, upper: 1 })];
    expect(turnbullMedian(values)).toBeCloseTo(median([...seen, ...Array<number>(hidden).fill(0)]), 9);
  }
});

test("nothing finite: null", () => {
  expect(turnbullMedian([])).toBeNull();
  expect(turnbullMedian([{ lower: -Infinity, upper: Infinity }])).toBeNull();
});
