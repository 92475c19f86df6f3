import { describe, expect, test } from "vitest";
import { weakPriorPosterior } from "../../src/censoring/index.ts";
import fixture from "../fixtures/censoring/expected.json" with { type: "json" };
import { censoredOf, WEEKS, WEEKS_GROUPS, WEEKS_WEIGHTS } from "./censored-of.ts";

describe("SciPy: a fine rectangular grid", () => {
  test.each(fixture.posteriors)("$name", ({ rows, group, lower, median, upper }) => {
    const values = rows.map(([lowest, highest]) => ({ lowest: lowest ?? 0, highest: highest ?? null }));
    const groups = group.map((member) => (member === 1 ? 1 : 0));
    const posterior = weakPriorPosterior(values, { groups, weights: [4 / 7, 3 / 7] });
    expect((posterior?.estimate ?? 0) / median).toSatisfy((ratio: number) => Math.abs(ratio - 1) < 1e-3);
    expect((posterior?.lower ?? 0) / lower).toSatisfy((ratio: number) => Math.abs(ratio - 1) < 1e-3);
    expect((posterior?.upper ?? 0) / upper).toSatisfy((ratio: number) => Math.abs(ratio - 1) < 1e-3);
  });
});

test("nothing measured, nothing to hold on to: null", () => {
  expect(weakPriorPosterior(censoredOf("<5 <5 <2"))).toBeNull();
  expect(weakPriorPosterior([])).toBeNull();
  expect(weakPriorPosterior([{ lowest: 3, highest: null }])).toBeNull();
  expect(weakPriorPosterior([{ lowest: 3, highest: null }, ...censoredOf("4")])).not.toBeNull();
});

test("one measured value is enough, and the prior shows in the width", () => {
  const narrow = weakPriorPosterior(censoredOf("80"), { sigma: 0.1 });
  const wide = weakPriorPosterior(censoredOf("80"), { sigma: 0.8 });
  expect(narrow?.lower).toBeGreaterThan(wide?.lower ?? 0);
  expect(narrow?.upper).toBeLessThan(wide?.upper ?? 0);
});

test("with much data the prior fades: near the profile interval", () => {
  const values = [...WEEKS, ...WEEKS, ...WEEKS, ...WEEKS];
  const groups = [...WEEKS_GROUPS, ...WEEKS_GROUPS, ...WEEKS_GROUPS, ...WEEKS_GROUPS];
  const posterior = weakPriorPosterior(values, { groups, weights: WEEKS_WEIGHTS });
  expect(posterior?.estimate).toBeCloseTo(71.66, -0.3);
});

test("values x k give k x the posterior", () => {
  const plain = weakPriorPosterior(WEEKS, { groups: WEEKS_GROUPS, weights: WEEKS_WEIGHTS });
  const scaled = weakPriorPosterior(
    WEEKS.map(({ lowest, highest }) => ({ lowest: lowest * 50, highest: (highest ?? 0) * 50 })),
    { groups: WEEKS_GROUPS, weights: WEEKS_WEIGHTS },
  );
  expect((scaled?.upper ?? 0) / (plain?.upper ?? 1)).toBeCloseTo(50, 6);
});

test("80, 120 and one below 50 of one group: SciPy, sums over a grid of 12 001 x 3001 nodes", () => {
  for (const groups of [undefined, [0, 0, 0] as const]) {
    const found = weakPriorPosterior(censoredOf("80 120 <50"), groups && { groups });
    expect(Math.abs((found?.lower ?? 0) / 40.611018 - 1)).toBeLessThan(1e-3);
    expect(Math.abs((found?.estimate ?? 0) / 81.587212 - 1)).toBeLessThan(1e-3);
    expect(Math.abs((found?.upper ?? 0) / 203.126052 - 1)).toBeLessThan(1e-3);
    expect(found?.delta).toBe(0);
  }
});

test("a second kind of day of which nothing was sampled still counts in the mean, by its prior", () => {
  const found = weakPriorPosterior(censoredOf("80 120 <50"), { weights: [4 / 7, 3 / 7] });
  const plain = weakPriorPosterior(censoredOf("80 120 <50"));
  expect(found?.delta).toBeCloseTo(0.2, 1);
  expect(found?.estimate).toBeGreaterThan(plain?.estimate ?? Infinity);
});
