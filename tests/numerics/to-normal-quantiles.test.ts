import { expect, test } from "vitest";
import { createRandom, normalQuantile, toNormalQuantiles } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("each is the normalQuantile of its probability, to the last digit: centre, both tails, far out and the ends", () => {
  const random = createRandom(1);
  const given = Float64Array.from({ length: 20_000 }, () => random.next());
  const ends = [
    0,
    5e-324,
    1e-300,
    1e-12,
    0.075,
    0.07500000000000001,
    0.5,
    0.925,
    0.9250000000000002,
    1 - 2 ** -53,
    1,
  ];
  const probabilities = Float64Array.of(...given, ...ends);
  const expected = probabilities.map(normalQuantile);
  toNormalQuantiles(probabilities);
  expect(probabilities).toEqual(expected);
});

// R: qnorm(c(.025, .5, .975))
test("the quantiles everyone knows", () => {
  const column = Float64Array.of(0.025, 0.5, 0.975);
  toNormalQuantiles(column);
  expect(column[0]).toBeCloseTo(-1.959963984540054, 14);
  expect(column[1]).toBe(0);
  expect(column[2]).toBeCloseTo(1.959963984540054, 14);
});

test("refuses what is no probability", () => {
  for (const p of [-0.1, 1.1, Number.NaN, Infinity])
    expectInvalid(() => toNormalQuantiles(Float64Array.of(0.5, p)), "p");
});
