import { expect, test } from "vitest";
import { blockNull } from "../../src/trend/_block-null.ts";
import { exactPValue, kendallNull } from "../../src/trend/_kendall-null.ts";

const one = (n: number) =>
  Array.from({ length: n }, (_, a) => Array.from({ length: n }, (__, b) => Math.sign(b - a)));

test.each([5, 8])("one place, %d blocks: Kendall's exact null", (n) => {
  const [blocks, kendall] = [blockNull(one(n), { seed: 1, replicates: 10 }), kendallNull(n)];
  expect(blocks.exact).toBe(true);
  for (const [k, score] of kendall.scores.entries()) {
    expect(blocks.counts[blocks.scores.indexOf(score)]).toBe(kendall.counts[k]);
  }
});

test.each([9, 10])("one place, %d blocks: drawn orders have Kendall's scores, about as often", (n) => {
  const replicates = 3999;
  const [blocks, kendall] = [blockNull(one(n), { seed: 5, replicates }), kendallNull(n)];
  expect(blocks.exact).toBe(false);
  expect(blocks.counts.reduce((sum, count) => sum + count, 0)).toBe(replicates + 1);
  // The orders that can be give every second score; the one that was seen, all rising, is among them.
  for (const score of blocks.scores) expect(kendall.scores).toContain(score);
  expect(blocks.scores).toContain((n * (n - 1)) / 2);
  for (const score of kendall.scores) {
    const p = exactPValue(kendall, score);
    const error = Math.sqrt((p * (1 - p)) / replicates) + 1 / replicates;
    expect(Math.abs(exactPValue(blocks, score) - p)).toBeLessThan(4.5 * error);
  }
});
