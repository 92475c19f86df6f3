import { expect, test } from "vitest";
import { createRandom, normalQuantile } from "../../src/numerics/index.ts";
import { blockSampler } from "../../src/uncertainty/block-sampler.ts";
import type { Distribution } from "../../src/uncertainty/index.ts";

const unit: Distribution = { shape: "rectangular", low: 0, high: 1 };
const normal: Distribution = { shape: "normal", mean: 10, sd: 2 };

test("trial by trial, in the order of the names, through each input's own inverse distribution function", () => {
  const of = blockSampler({ a: unit, b: normal }, [], 4)(createRandom(1));
  const random = createRandom(1);
  for (let trial = 0; trial < 4; trial++) {
    const [first, second] = [random.next(), random.next()];
    expect(of(trial)).toEqual({ a: first, b: 10 + 2 * normalQuantile(second) });
  }
});

test("a block goes on where the last one ended", () => {
  const [twice, once] = [createRandom(2), createRandom(2)];
  const small = blockSampler({ a: unit, b: normal }, [], 2);
  const parts = [0, 1].flatMap(() => {
    const of = small(twice);
    return [{ ...of(0) }, { ...of(1) }];
  });
  const whole = blockSampler({ a: unit, b: normal }, [], 4)(once);
  expect(parts).toEqual([0, 1, 2, 3].map((trial) => ({ ...whole(trial) })));
});

test("a trial is shown until the next is asked for; a copy of it stays", () => {
  const of = blockSampler({ a: unit }, [], 3)(createRandom(3));
  const one = of(0);
  const copy = structuredClone(one);
  expect(copy).toEqual(one);
  of(1);
  expect(one).not.toEqual(copy);
  expect(of(0)).toEqual(copy);
});

test("inputs correlated by 1 are one draw", () => {
  const of = blockSampler({ a: normal, b: normal }, [{ between: ["a", "b"], value: 1 }], 50)(createRandom(4));
  for (let trial = 0; trial < 50; trial++) expect(of(trial).a).toBe(of(trial).b);
});
