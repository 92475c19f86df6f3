import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { mergeSorted } from "../../src/uncertainty/merge-sorted.ts";
import { numberSorter } from "../../src/uncertainty/number-sorter.ts";

function expectMerged(blocks: readonly Float64Array[]): void {
  const all = Float64Array.from(blocks.flatMap((block) => [...block])).sort();
  for (const block of blocks) block.sort();
  const before = blocks.map((block) => block.slice());
  expect(mergeSorted(blocks, numberSorter(2 * (blocks[0]?.length ?? 0)))).toEqual(all);
  expect(blocks).toEqual(before);
}

test("all numbers of all blocks, upwards", () => {
  const random = createRandom(2);
  for (const [count, size] of [
    [1, 50],
    [2, 400],
    [7, 400],
    [60, 20],
  ] as const) {
    expectMerged(
      Array.from({ length: count }, () => Float64Array.from({ length: size }, () => random.normal())),
    );
  }
});

test("blocks that do not lie over each other, ties and zeros of both signs", () => {
  const numbers = fc.constantFrom(-0, 0, 1, 1, 2, -3, 1e9, -1e9, 0.5);
  const blocks = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc.array(fc.array(numbers, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(fc.property(blocks, (given) => expectMerged(given.map((block) => Float64Array.from(block)))));
  expectMerged(
    [5, 3, 9, 1].map((start) => Float64Array.from({ length: 30 }, (_, index) => start + index / 100)),
  );
});

test("of no blocks, nothing", () => {
  expect(mergeSorted([], (values) => values)).toHaveLength(0);
});
