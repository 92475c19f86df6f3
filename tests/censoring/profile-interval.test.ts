import { describe, expect, test } from "vitest";
import { type CensoredValue, fitLognormal, profileInterval } from "../../src/censoring/index.ts";
import fixture from "../fixtures/censoring/expected.json" with { type: "json" };
import { MANGANESE, WEEKS, WEEKS_GROUPS, WEEKS_WEIGHTS } from "./censored-of.ts";

function interval(values: readonly CensoredValue[], options: Parameters<typeof profileInterval>[2] = {}) {
  const fit = fitLognormal(values, options.groups);
  if (fit === null) throw new Error("no fit");
  return profileInterval(values, fit, options);
}

describe("gauges (methods 3.4)", () => {
  test("manganese, chi-square profile", () => {
    const { estimate, lower, upper } = interval(MANGANESE, { calibration: "chi-square" });
    expect(estimate).toBeCloseTo(23.003987, 6);
    expect(lower).toBeCloseTo(12.37629, 5);
    expect(upper).toBeCloseTo(69.87694, 4);
  });

  test("two weeks: chi-square and t-calibrated", () => {
    const options = { groups: WEEKS_GROUPS, weights: WEEKS_WEIGHTS };
    const wide = interval(WEEKS, options);
    const narrow = interval(WEEKS, { ...options, calibration: "chi-square" });
    expect(narrow.estimate).toBeCloseTo(71.664273, 6);
    expect(narrow.lower).toBeCloseTo(62.262392, 6);
    expect(narrow.upper).toBeCloseTo(83.493787, 6);
    expect(wide.threshold).toBeCloseTo(2.33328161, 8);
    expect(wide.lower).toBeCloseTo(61.206345, 6);
    expect(wide.upper).toBeCloseTo(85.247149, 6);
  });
});

describe("SciPy: nested Nelder-Mead and Brent", () => {
  test.each(fixture.cases)("$name", ({ rows, group, profile95, profile90 }) => {
    const values = rows.map(([lowest, highest]) => ({ lowest: lowest ?? 0, highest: highest ?? null }));
    const groups = group.map((member) => (member === 1 ? 1 : 0));
    for (const [level, ends] of [[0.95, profile95] as const, [0.9, profile90] as const]) {
      const { lower, upper } = interval(values, { groups, weights: [4 / 7, 3 / 7], level });
      expect((lower ?? 0) / (ends[0] ?? 1)).toBeCloseTo(1, 7);
      expect((upper ?? 0) / (ends[1] ?? 1)).toBeCloseTo(1, 7);
    }
  });
});

test("values x k give ends x k", () => {
  const options = { groups: WEEKS_GROUPS, weights: WEEKS_WEIGHTS };
  const plain = interval(WEEKS, options);
  const scaled = interval(
    WEEKS.map(({ lowest, highest }) => ({ lowest: lowest * 1000, highest: (highest ?? 0) * 1000 })),
    options,
  );
  expect((scaled.lower ?? 0) / 1000).toBeCloseTo(plain.lower ?? 0, 7);
  expect((scaled.upper ?? 0) / 1000).toBeCloseTo(plain.upper ?? 0, 7);
});

test("a higher confidence level never narrows the interval", () => {
  let last = { lower: Infinity, upper: 0 };
  for (const level of [0.5, 0.8, 0.9, 0.95, 0.99]) {
    const { lower, upper } = interval(WEEKS, { groups: WEEKS_GROUPS, weights: WEEKS_WEIGHTS, level });
    expect(lower).toBeLessThan(last.lower);
    expect(upper).toBeGreaterThan(last.upper);
    last = { lower: lower ?? 0, upper: upper ?? 0 };
  }
});

test("an end that the likelihood leaves open is null", () => {
  const three = [
    { lowest: 9, highest: 9 },
    { lowest: 0, highest: 8 },
    { lowest: 0, highest: 1 },
  ];
  expect(interval(three, { level: 0.999 }).upper).toBeNull();
});

test("one group: R, optimize and uniroot on the lognormal likelihood of a week, threshold n/2 ln(1 + qt(.975, 6)^2 / 6)", () => {
  const week = [212, 198, 240, 251, 388, 402, 295].map((load) => ({ lowest: load, highest: load }));
  for (const group of [0, 1] as const) {
    const weights = group === 0 ? ([1, 0] as const) : ([0, 1] as const);
    const found = interval(week, { groups: week.map(() => group), weights: [...weights] });
    expect(found.degreesOfFreedom).toBe(6);
    expect(found.threshold).toBeCloseTo(2.42233166315026, 12);
    expect(found.estimate).toBeCloseTo(283.495594825295, 6);
    expect(found.lower).toBeCloseTo(224.522261338514, 4);
    expect(found.upper).toBeCloseTo(383.303185514056, 4);
  }
});

test("two values of one group leave one degree of freedom: threshold ln(1 + qt(.975, 1)^2), R 12.7062047361747", () => {
  const pair = [3, 12].map((load) => ({ lowest: load, highest: load }));
  const found = interval(pair);
  expect(found.degreesOfFreedom).toBe(1);
  expect(found.threshold).toBeCloseTo(Math.log1p(12.7062047361747 ** 2), 9);
});
