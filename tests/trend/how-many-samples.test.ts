import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  akritasTheilSen,
  censoredTrend,
  interruptedSeries,
  levelShifts,
  mannKendall,
  mixedModel,
  regionalTrend,
  regressionTrend,
  seasonalTrend,
  slopeSpread,
  stateSpaceTrend,
  theilSen,
  weekdayTest,
} from "../../src/trend/index.ts";

/** Each answers from exactly the number of samples that its documentation names, and says what is needed below. */
const random = createRandom(77);
const values = Array.from({ length: 80 }, () => 10 * Math.exp(0.3 * random.normal()));
const weekly = (n: number, hidden = 0) =>
  values.slice(0, n).map((value, i) => {
    const time = 20_000 + 7 * i;
    return i < hidden ? { time, value: null, lowest: 0, highest: 50 } : { time, value };
  });

describe("censored trend", () => {
  const run = (n: number, hidden = 0) => censoredTrend(weekly(n, hidden), { replicates: 19 });

  test("5 samples, 3 of them detected", () => {
    expect(run(4)).toMatchObject({ pValue: null, needed: 5, flags: ["TREND_FEW_SAMPLES"] });
    expect(run(5)).toMatchObject({ pValue: expect.any(Number), needed: null });
    expect(run(7, 5)).toMatchObject({ pValue: null, flags: ["HAS_NON_DETECTS", "TREND_ALL_CENSORED"] });
    expect(run(7, 4)).toMatchObject({ pValue: expect.any(Number), detected: 3 });
  });

  test("from 24 on neighbours may depend on each other", () => {
    expect(run(23).flags).toEqual(["INDEPENDENCE_ASSUMED", "AUTOCORRELATION_UNSURE"]);
    expect(run(23).autocorrelation).toBeNull();
    expect(run(24).flags).toEqual([]);
    expect(run(24).autocorrelation).toBeGreaterThanOrEqual(0);
    expect(run(24).variant).toContain("19 AR(1) series");
  });
});

test("state space: 20 samples, 10 of them detected, not all alike", () => {
  const run = (n: number, hidden = 0) => stateSpaceTrend(weekly(n, hidden), { nodes: 30 });
  expect(run(19)).toMatchObject({ pValue: null, needed: 20, flags: ["TREND_TOO_SHORT"], surprises: [] });
  expect(run(20)).toMatchObject({ pValue: expect.any(Number), needed: null });
  expect(run(20).curve).toHaveLength(20);
  expect(run(21, 12)).toMatchObject({ pValue: null, flags: ["HAS_NON_DETECTS", "TREND_ALL_CENSORED"] });
  expect(run(21, 11)).toMatchObject({ pValue: expect.any(Number), detected: 10 });
  const still = weekly(20).map(({ time }) => ({ time, value: 4 }));
  expect(stateSpaceTrend(still)).toMatchObject({ pValue: null, flags: ["TREND_CONSTANT"] });
});

test("regression: 50 samples; the season from two years on, six weekday terms where all are sampled", () => {
  expect(regressionTrend(weekly(49))).toMatchObject({ pValue: null, needed: 50 });
  expect(regressionTrend(weekly(50)).variant).toContain("; 0 terms beside the trend");
  const daily = weekly(50).map(({ value }, i) => ({ time: 20_000 + i, value: value ?? 1 }));
  expect(regressionTrend(daily).variant).toContain("; 6 terms beside the trend");
  expect(regressionTrend(daily, { weekdays: false }).variant).toContain("; 0 terms beside the trend");
  const spread = (days: number) =>
    weekly(60).map(({ value }, i) => ({ time: 20_000 + (i * days) / 59, value: value ?? 1 }));
  const years = 2 * 365.2425;
  expect(regressionTrend(spread(years + 1), { weekdays: false }).variant).toContain("; 2 terms");
  expect(regressionTrend(spread(years - 1), { weekdays: false }).variant).toContain("; 0 terms");
});

test("shifts of level: 24 samples", () => {
  expect(levelShifts(weekly(23)).autocorrelation).toBeNull();
  expect(levelShifts(weekly(24)).autocorrelation).toBeGreaterThanOrEqual(0);
});

test("seasons: 5 calendar years", () => {
  const monthly = (months: number) =>
    Array.from({ length: months }, (_, i) => ({ time: (365.2425 * (i + 0.5)) / 12, value: values[i % 80]! }));
  expect(seasonalTrend(monthly(48))).toMatchObject({ pValue: null, needed: 60, flags: ["TREND_TOO_SHORT"] });
  expect(seasonalTrend(monthly(49))).toMatchObject({ pValue: expect.any(Number), needed: null });
});

test("a region: 5 periods, wherever they were sampled", () => {
  const place = (from: number, n: number) => ({
    name: `${from}`,
    points: values.slice(from, from + n).map((value, i) => ({ time: 100 * (from + i), value })),
  });
  expect(regionalTrend([place(0, 4), place(0, 4)])).toMatchObject({ pValue: null, needed: 5 });
  expect(regionalTrend([place(0, 3), place(2, 3)])).toMatchObject({ pValue: expect.any(Number) });
});

test("slopes between places: 5 places with 3 times each", () => {
  const places = (n: number, points: number) =>
    Array.from({ length: n }, (_, place) => ({
      name: `${place}`,
      times: Array.from({ length: points }, (_, i) => i),
      values: values.slice(place * points, (place + 1) * points),
    }));
  expect(slopeSpread(places(4, 3))).toBeNull();
  expect(slopeSpread(places(5, 2))).toBeNull();
  expect(slopeSpread(places(5, 3))).toMatchObject({ n: 15, df: 4 });
});

test("a mixed model: 5 groups, and two values more than columns", () => {
  const modelled = (groups: readonly string[], columns = 1) =>
    mixedModel(
      groups.map((_, i) => Array.from({ length: columns }, (__, k) => i ** k)),
      values.slice(0, groups.length),
      groups,
    );
  expect(modelled(["a", "a", "b", "b", "c", "c", "d", "d"])).toBeNull();
  expect(modelled(["a", "a", "b", "b", "c", "c", "d", "d", "e", "e"])).toMatchObject({ n: 10 });
  expect(modelled(["a", "b", "c", "d", "e"], 4)).toBeNull();
});

test("an intervention: 8 samples on either side", () => {
  const at = (before: number) => interruptedSeries(weekly(16), 20_000 + 7 * before);
  expect(at(8)).toMatchObject({ before: 8, after: 8, needed: null, step: expect.any(Object) });
  expect(at(7)).toMatchObject({ before: 7, after: 9, needed: 8, step: null });
  expect(at(9)).toMatchObject({ before: 9, after: 7, needed: 8, step: null });
});

test("weekdays: 3 weeks with two samples or more", () => {
  const days = (weeks: number, each: number) =>
    Array.from({ length: weeks * each }, (_, i) => 20_458 + 7 * Math.floor(i / each) + (i % each));
  const run = (times: readonly number[]) =>
    weekdayTest(times, values.slice(0, times.length), { replicates: 19 });
  expect(run(days(2, 3))).toMatchObject({ weeks: 2, pValue: null });
  expect(run(days(3, 2))).toMatchObject({ weeks: 3, pValue: expect.any(Number) });
  expect(run(days(9, 1))).toMatchObject({ weeks: 0, statistic: null, pValue: null });
});

describe("Kendall's test", () => {
  const index = (n: number) => Array.from({ length: n }, (_, i) => i);

  test("exact up to 10 values, 8 with ties", () => {
    const variant = (n: number, ties: boolean) =>
      mannKendall(index(n), ties ? index(n).map((i) => Math.max(1, i)) : values.slice(0, n)).variant;
    expect(variant(10, false)).toBe("exact");
    expect(variant(11, false)).toBe("normal, continuity-corrected");
    expect(variant(8, true)).toBe("exact over all orders of the tied values");
    expect(variant(9, true)).toBe("normal, tie-corrected, continuity-corrected");
  });

  test("with limits exact up to 8 values; intervals of a slope from 5", () => {
    const measured = (n: number) => values.slice(0, n).map((value) => ({ lower: value, upper: value }));
    const run = (n: number) => akritasTheilSen(index(n), measured(n), { level: 0.6 });
    expect(run(8).variant).toBe("exact over all orders");
    expect(run(9).variant).toBe("normal, tie-adjusted, continuity-corrected");
    expect(run(4)).toMatchObject({ lower: null, upper: null, pValue: expect.any(Number) });
    expect(run(5)).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number) });
    expect(run(1)).toMatchObject({ pValue: null, slope: null });
    const sen = (n: number) => theilSen(index(n), values.slice(0, n), { level: 0.6 });
    expect(sen(4)).toMatchObject({ lower: null, upper: null, slope: expect.any(Number) });
    expect(sen(5)).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number) });
  });
});
