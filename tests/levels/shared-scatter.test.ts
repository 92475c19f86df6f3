import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { finitePopulationFactor } from "../../src/levels/finite-population.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { observations } from "../../src/levels/observation.ts";
import { sharedScatter } from "../../src/levels/shared-scatter.ts";
import { strataOf } from "../../src/levels/strata.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { type ErrorTerm, totalSigma } from "../../src/uncertainty/index.ts";
import { errorsOf, OPTIONS, SPRING, sampleOf, ZONE } from "./simulated-samples.ts";

const WEEKEND = ["Sat", "Sun", "Mon"] as const;
const samplesOf = (batches: readonly string[], loads?: readonly (number | string)[]) =>
  batches.map((batch, index) =>
    sampleOf(addDays("2026-01-01", 9 * index), loads?.[index] ?? 100, errorsOf(batch)),
  );
const strataOfSamples = (batches: readonly string[], weekend: readonly (typeof WEEKEND)[number][] = []) =>
  strataOf(observations(samplesOf(batches), ZONE), SPRING, weekend);

describe("closed forms of sharedScatter; the batch's sigma is .1, the population's .07 is everyone's", () => {
  test("one batch scatters nothing", () => {
    expect(sharedScatter(strataOfSamples(["a", "a", "a", "a", "a"]))).toBe(0);
    expect(sharedScatter(strataOfSamples(["a", "a", "a", "a", "a"], WEEKEND))).toBe(0);
  });

  test("a batch each: its whole variance, whether days are of one kind or two", () => {
    const own = ["a", "b", "c", "d", "e", "f", "g"];
    expect(sharedScatter(strataOfSamples(own))).toBeCloseTo(0.01, 14);
    expect(sharedScatter(strataOfSamples(own, WEEKEND))).toBeCloseTo(0.01, 14);
  });

  test("batches of 3, 2 and 1: (n - sum n_k^2 / n) / (n - 1) of it", () => {
    const found = sharedScatter(strataOfSamples(["a", "a", "a", "b", "b", "c"]));
    expect(found).toBeCloseTo((0.01 * (6 - 14 / 6)) / 5, 14);
  });

  test("nothing to see in one sample, or where each kind of day has its own batch", () => {
    expect(sharedScatter(strataOfSamples(["a"]))).toBe(0);
    // Thu 1 January, then every ninth day: Thu Sat Mon Wed Fri Sun Tue
    expect(sharedScatter(strataOfSamples(["a", "b", "b", "a", "a", "b", "a"], WEEKEND))).toBe(0);
  });
});

test("simulated: the expected variance between samples of batches of 4, 2 and 1", () => {
  const batches = ["a", "a", "a", "a", "b", "b", "c"];
  const runs = 4000;
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const random = createRandom(3).fork(run);
    const drawn = new Map(["a", "b", "c"].map((name) => [name, 0.1 * random.normal()]));
    const logs = batches.map((batch) => drawn.get(batch) ?? 0);
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    found += logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1) / runs;
  }
  // 4000 draws of about chi-square shape with 2 degrees of freedom: relative error about 1 / sqrt(4000) = 1.6 %
  const ratio = found / sharedScatter(strataOfSamples(batches));
  expect(ratio).toBeGreaterThan(0.93);
  expect(ratio).toBeLessThan(1.07);
});

describe("the factor leaves out what shared errors put between the samples", () => {
  test("sqrt(((s^2 - u^2 - b)(1 - n/N) + u^2) / s^2): .16 - .04 - .02 and a quarter sampled", () => {
    expect(finitePopulationFactor(0.4, 0.2, 30, 120, 0.02)).toBeCloseTo(
      Math.sqrt((0.1 * 0.75 + 0.04) / 0.16),
      14,
    );
  });

  test("never below the measurement error; an endless period shrinks nothing else", () => {
    expect(finitePopulationFactor(0.2, 0.15, 30, 120, 0.5)).toBeCloseTo(0.75, 14);
    expect(finitePopulationFactor(0.4, 0.2, 30, Infinity, 0.02)).toBeCloseTo(Math.sqrt(0.14 / 0.16), 14);
  });
});

describe("a level", () => {
  const loads = [80, 150, 95, 120, 60, 140, 105, 90, 130, 75, 110, 100];
  const own = loads.map((_, index) => `batch ${index}`);
  const one = loads.map(() => "batch");
  const levelOf = (batches: readonly string[], values: readonly (number | string)[] = loads) =>
    periodLevel(samplesOf(batches, values), OPTIONS);
  const ofBatch = (errors: readonly ErrorTerm[]) =>
    totalSigma(errors.filter(({ source }) => source === "batch")) ** 2;

  test("with a batch each: own error and batches together are what the samples' scatter alone says", () => {
    const several = levelOf(own);
    const single = levelOf(one);
    const whole = (several.comparisonStandardError ?? 0) ** 2 + ofBatch(several.comparisonErrors);
    const scatter = (single.comparisonStandardError ?? 0) ** 2;
    // shares follow the loads, the scatter's formula the strata: they differ in second order
    expect(whole / scatter).toBeGreaterThan(0.97);
    expect(whole / scatter).toBeLessThan(1.05);
    expect(several.estimate).toBe(single.estimate);
  });

  test("between the two lies the period of two batches; more batches never widen", () => {
    const width = ({ lower, upper }: { lower: number | null; upper: number | null }) =>
      (upper ?? Infinity) / (lower ?? 0);
    const two = loads.map((_, index) => (index < 6 ? "first" : "second"));
    expect(width(levelOf(own))).toBeLessThan(width(levelOf(two)));
    expect(width(levelOf(two))).toBeLessThan(width(levelOf(one)));
  });

  test("the same with non-detects", () => {
    const values = loads.map((load) => (load < 85 ? "<85" : load));
    const [several, single] = [levelOf(own, values), levelOf(one, values)];
    expect(several.estimate).toBe(single.estimate);
    expect(several.comparisonStandardError).toBeLessThan(single.comparisonStandardError ?? 0);
    expect(several.intervalKind).toBe("confidence");
  });
});
