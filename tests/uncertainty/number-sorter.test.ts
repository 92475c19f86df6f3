import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { numberSorter } from "../../src/uncertainty/number-sorter.ts";

const SIZE = 2000;
const sort = numberSorter(SIZE);
const random = createRandom(1);
const drawn = (of: () => number, count = SIZE): Float64Array => Float64Array.from({ length: count }, of);

/** Sorted by the language; toEqual tells -0 from 0. */
function expectSorted(values: Float64Array): void {
  const expected = values.slice().sort();
  expect(sort(values)).toBe(values);
  expect(values).toEqual(expected);
}

describe("as the language sorts", () => {
  test.each<readonly [string, Float64Array]>([
    ["normals", drawn(() => random.normal())],
    ["a long tail", drawn(() => Math.exp(9 * random.normal()))],
    ["one far outlier", drawn(() => (random.integer(SIZE) === 7 ? 1e300 : random.next()))],
    ["ties", drawn(() => random.integer(5) + 0.5)],
    ["few distinct, far apart", drawn(() => [-1e308, 1e-300, 1e308][random.integer(3)]!)],
    ["zeros of both signs", drawn(() => [-0, 0, -1, 1][random.integer(4)]!)],
    ["zeros at the end of the range", drawn(() => [-0, 0, 1, 2.5][random.integer(4)]!)],
    ["all the same", drawn(() => 4.2)],
    ["the smallest numbers", drawn(() => random.integer(9) * 5e-324)],
    ["sorted already", drawn(() => random.next()).sort()],
    [
      "sorted downwards",
      drawn(() => random.next())
        .sort()
        .reverse(),
    ],
    ["more than it was made for", drawn(() => random.normal(), SIZE + 1)],
    ["none", new Float64Array()],
    ["one", Float64Array.of(3)],
    ["two", Float64Array.of(3, 2)],
  ])("%s", (_, values) => expectSorted(values));

  test("any finite numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) => {
        expectSorted(Float64Array.from(values));
      }),
    );
  });
});

test("what one call left behind does not reach the next", () => {
  sort(drawn(() => random.normal()));
  expectSorted(drawn(() => random.next(), 10));
  expectSorted(drawn(() => 1e6 * random.next(), SIZE / 2));
});
