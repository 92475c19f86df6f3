import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { columnPasses } from "../../src/uncertainty/column-passes.ts";
import { type Distribution, quantileOf } from "../../src/uncertainty/index.ts";

const SHAPES: readonly Distribution[] = [
  { shape: "normal", mean: 3, sd: 2 },
  { shape: "normal", mean: 3, sd: 0 },
  { shape: "rectangular", low: -3, high: 3 },
  { shape: "triangular", low: 0, mode: 1, high: 4 },
  { shape: "truncated normal", mean: 0, sd: 1, low: 1, high: 2 },
  { shape: "lognormal", median: 2, rsd: 0.5 },
  { shape: "lognormal", median: 1e-9, rsd: 300 },
  { shape: "student t", mean: 1, scale: 1, degreesOfFreedom: 5 },
  { shape: "empirical", values: [4, 1, 9, 2] },
];

test.each(SHAPES)("$shape: quantileOf for each, to the last digit", (distribution) => {
  const random = createRandom(4);
  const column = Float64Array.from({ length: 500 }, () => random.next());
  column.set([2 ** -53, 1 - 2 ** -53, 0.5]);
  const expected = column.map(quantileOf(distribution));
  for (const pass of columnPasses(distribution, "inputs.a")) pass(column);
  expect(column).toEqual(expected);
});

test("what describes no distribution is named", () => {
  expect(() => columnPasses({ shape: "normal", mean: 0, sd: -1 }, "inputs.a")).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "inputs.a" }),
  );
});
