import { describe, expect, test } from "vitest";
import { petoPeto } from "../../src/censoring/index.ts";
import { comparePeriods } from "../../src/compare/index.ts";
import { ranksWithSharedError } from "../../src/compare/ranks-with-shared-error.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { normalUpperTail } from "../../src/numerics/index.ts";
import fixture from "../fixtures/compare/ranks-with-shared-error.json" with { type: "json" };
import { OPTIONS, week } from "../levels/simulated-samples.ts";

const cases = fixture.map(({ values, seen, sides, strata, shared, p }) => ({
  values: values.map((value, index) => ({ lowest: seen[index] === 1 ? value : 0, highest: value })),
  sides: sides.map((side) => (side === 1 ? 1 : 0)),
  strata,
  shared,
  p,
}));
const seven = (factor: number) => [80, 90, 100, 110, 120, 95, 105].map((load) => factor * load);
const measured = (loads: readonly number[]) => loads.map((load) => ({ lowest: load, highest: load }));
const sidesOf = (n: number) => [...Array<0>(n).fill(0), ...Array<1>(n).fill(1)];
const oneKind = Array<number>(14).fill(0);

test.each(cases)("R, survdiff (rho = 1) averaged exactly over the shared error: p = $p", (one) => {
  const found = ranksWithSharedError(one.values, one.sides, one.strata, one.shared);
  // R integrates the steps of the ranks exactly, the trapezoid rule in 33 places
  expect(Math.abs(found - one.p)).toBeLessThan(0.003 + 0.02 * one.p);
});

test("without a shared error it is the plain test", () => {
  for (const { values, sides, strata } of cases)
    expect(ranksWithSharedError(values, sides, strata, 0)).toBe(petoPeto(values, sides, strata).pValue);
});

describe("laws", () => {
  const values = measured([...seven(1), ...seven(1.3)]);

  test("sides exchanged, all loads scaled: the same p", () => {
    const p = ranksWithSharedError(values, sidesOf(7), oneKind, 0.2);
    const scaled = values.map(({ lowest, highest }) => ({ lowest: 7 * lowest, highest: 7 * highest }));
    expect(ranksWithSharedError(scaled, sidesOf(7), oneKind, 0.2)).toBeCloseTo(p, 12);
    const exchanged = sidesOf(7).map((side) => (side === 0 ? 1 : 0));
    expect(ranksWithSharedError(values, exchanged, oneKind, 0.2)).toBeCloseTo(p, 12);
  });

  test("a difference is less sure the larger the shared error", () => {
    const p = [0, 0.1, 0.2, 0.4, 0.8].map((shared) =>
      ranksWithSharedError(values, sidesOf(7), oneKind, shared),
    );
    expect([...p].sort((a, b) => a - b)).toEqual(p);
    expect(p[4]).toBeGreaterThan(0.5);
  });

  test("far beyond the shared error the ranks keep their p, which a factor on their statistic would not", () => {
    const apart = measured([...seven(1), ...seven(20)]);
    const plain = petoPeto(apart, sidesOf(7), oneKind);
    expect(ranksWithSharedError(apart, sidesOf(7), oneKind, 0.3)).toBeCloseTo(plain.pValue, 10);
  });

  test("many values: the normal test with both errors in quadrature", () => {
    const n = 200;
    const sd = 0.4;
    const quantile = (index: number) => Math.log((index + 0.5) / (n - index - 0.5)) * (sd / 1.8138);
    const loads = [0, 0.15].flatMap((shift) =>
      Array.from({ length: n }, (_, index) => 100 * Math.exp(shift + quantile(index))),
    );
    const kinds = loads.map(() => 0);
    const { z } = petoPeto(measured(loads), sidesOf(n), kinds);
    const [own, shared] = [0.15 / z, 0.1];
    const expected = 2 * normalUpperTail(0.15 / Math.hypot(own, shared));
    const p = ranksWithSharedError(measured(loads), sidesOf(n), kinds, shared);
    expect(p / expected).toBeGreaterThan(0.9);
    expect(p / expected).toBeLessThan(1.1);
  });
});

test("a tenfold rise between two whole weeks is a change though two days of the first lie below the limit", () => {
  const before = week([52, 61, "<50", 70, "<50", 75, 66]);
  const after = week([520, 610, 480, 700, 580, 750, 660], "2026-03-16");
  const [from, to] = [before, after].map((samples) => periodLevel(samples, OPTIONS));
  if (from === undefined || to === undefined) throw new Error("two levels");
  const { pValue, lower } = comparePeriods(before, after, { from, to });
  expect(lower).toBeGreaterThan(3);
  expect(pValue).toBeLessThan(0.01);
});
