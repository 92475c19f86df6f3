import { describe, expect, test } from "vitest";
import {
  exactPValue,
  kendallNull,
  kendallNullByOrders,
  largestAccepted,
} from "../../src/trend/_kendall-null.ts";

const rising = (a: number, b: number): number => Math.sign(b - a);

describe("exact null of S", () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7]],
    [[1, 1, 2, 3, 4, 5]],
    [[1, 1, 2, 2, 2, 3, 4]],
    [[1, 1, 1, 1, 2, 2]],
    [[5, 5, 5]],
    [[1]],
  ])("values %j: the recurrence has the shares that a visit of every order has", (y) => {
    const sizes = [...new Set(y)].map((value) => y.filter((other) => other === value).length);
    const fast = kendallNull(y.length, sizes);
    const slow = kendallNullByOrders(
      y.map((_, i) => i),
      y,
      rising,
    );
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    const share = ({ scores, counts }: typeof fast, score: number) =>
      (counts[scores.indexOf(score)] ?? 0) / total(counts);
    for (const score of new Set([...fast.scores, ...slow.scores])) {
      expect(share(fast, score)).toBeCloseTo(share(slow, score), 12);
    }
    expect(fast.counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });

  test("5 points: 1, 4, 9, 15, 20, 22 orders and back (Kendall 1938); the p of each |S|", () => {
    const five = kendallNull(5);
    expect(five.counts).toEqual([1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1]);
    expect(five.scores).toEqual([10, 8, 6, 4, 2, 0, -2, -4, -6, -8, -10]);
    expect([0, 2, -4, 6, 8, -10].map((score) => exactPValue(five, score) * 120)).toEqual(
      [120, 98, 58, 28, 10, 2].map((orders) => expect.closeTo(orders, 9)),
    );
  });

  test("a p of exactly alpha is not below it: that |S| is still accepted, the next one is not", () => {
    const five = kendallNull(5);
    expect(largestAccepted(five, 2 / 120)).toBe(10);
    expect(largestAccepted(five, 2.001 / 120)).toBe(8);
    expect(largestAccepted(five, 10 / 120)).toBe(8);
    expect(largestAccepted(five, 10.001 / 120)).toBe(6);
    expect(largestAccepted(five, 1)).toBe(0);
  });
});
