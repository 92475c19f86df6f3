import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctBy } from "../../src/censoring/distinct-by.ts";

const same = (one: number, other: number) => one === other;

test("each item stands at its place among the distinct ones", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (items) => {
      const { distinct, places } = distinctBy(items, same);
      expect(places.map((place) => distinct[place])).toEqual(items);
    }),
  );
});

test("a few limits are kept once each, in order of first appearance", () => {
  const { distinct, places } = distinctBy([5, 3, 5, 3, 9, 5], same);
  expect(distinct).toEqual([5, 3, 9]);
  expect(places).toEqual([0, 1, 0, 1, 2, 0]);
});

test("where all differ, no item is compared with more than the last eight", () => {
  let compared = 0;
  const items = Array.from({ length: 1000 }, (_, index) => index);
  const { distinct } = distinctBy(items, (one, other) => {
    compared++;
    return one === other;
  });
  expect(distinct).toEqual(items);
  expect(compared).toBeLessThanOrEqual(8 * 1000);
});
