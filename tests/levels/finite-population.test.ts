import { expect, test } from "vitest";
import { finitePopulationFactor } from "../../src/levels/finite-population.ts";
import { createRandom } from "../../src/numerics/index.ts";

test("gauge (methods 3.4): sigma .24108891 from 14 samples in two strata, RSD .20, N = 122: .97550885", () => {
  const scatter = 0.24108891 * Math.sqrt(14 / 12);
  expect(finitePopulationFactor(scatter, Math.sqrt(Math.log(1.04)), 14, 122)).toBeCloseTo(0.97550885, 7);
});

test("no measurement error: sqrt(1 - n/N), 0 when every day was sampled", () => {
  expect(finitePopulationFactor(0.4, 0, 30, 120)).toBeCloseTo(Math.sqrt(0.75), 12);
  expect(finitePopulationFactor(0.4, 0, 120, 120)).toBe(0);
});

test("only measurement error: more days never help", () => {
  expect(finitePopulationFactor(0.2, 0.2, 100, 120)).toBe(1);
  expect(finitePopulationFactor(0.2, 0.5, 100, 120)).toBe(1);
});

test("equal values show no scatter: nothing to reduce", () => {
  expect(finitePopulationFactor(0, 0.1, 5, 120)).toBe(1);
});

// 20 of 40 days drawn without replacement, each measured with error: variance of the mean's error is
// (s_d^2 (1 - n/N) + u^2) / n, so its ratio to (s_d^2 + u^2) / n is the factor squared
test("simulated: the error of a mean over part of a finite period", () => {
  const [days, sampled, daySd, measured] = [40, 20, 0.3, 0.2];
  const runs = 4000;
  let squares = 0;
  for (let run = 0; run < runs; run++) {
    const random = createRandom(5).fork(run);
    const logs = Array.from({ length: days }, () => daySd * random.normal());
    // independent days: the first half is as good as any
    const seen = logs.slice(0, sampled).map((log) => log + measured * random.normal());
    const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    squares += (meanOf(seen) - meanOf(logs)) ** 2;
  }
  const scatter = Math.hypot(daySd, measured);
  const expected = (scatter ** 2 / sampled) * finitePopulationFactor(scatter, measured, sampled, days) ** 2;
  // 4000 squares of a normal: relative Monte Carlo error sqrt(2 / 4000) = 2.2 %
  expect(squares / runs / expected).toBeGreaterThan(0.91);
  expect(squares / runs / expected).toBeLessThan(1.09);
});
