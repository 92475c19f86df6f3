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
