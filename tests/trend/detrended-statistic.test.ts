import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { factorOfPhi, statisticReader } from "../../src/trend/_detrended-statistic.ts";
import {
  correctedPhi,
  kendallVarianceRatio,
  lagOneAutocorrelation,
  mannKendall,
  theilSen,
  yueWangFactor,
} from "../../src/trend/index.ts";

describe("the factor of Var(S)", () => {
  const uneven = [0, 3, 4, 9, 15, 16, 22, 30, 41, 43, 50, 58];

  // the table has its nodes at every twentieth up to the largest phi, 0.95
  test.each([0, 0.05, 0.3, 0.5, 0.9, 0.95])(
    "at uneven times and phi %d: the variance ratio, at least 1",
    (phi) => {
      expect(factorOfPhi(uneven)(phi)).toBeCloseTo(Math.max(1, kendallVarianceRatio(uneven, phi)), 9);
    },
  );

  test("between the nodes of its table it lies between theirs", () => {
    const factor = factorOfPhi(uneven);
    for (const phi of [0.41, 0.62, 0.87, 0.93]) {
      const [low, high] = [Math.floor(phi * 20) / 20, Math.ceil(phi * 20) / 20];
      expect(factor(phi)).toBeGreaterThanOrEqual(factor(low));
      expect(factor(phi)).toBeLessThanOrEqual(factor(high));
    }
  });

  test("at equal steps it is Yue and Wang's", () => {
    const even = Array.from({ length: 12 }, (_, index) => 4 * index);
    expect(factorOfPhi(even)(0.4)).toBe(yueWangFactor(0.4, 12));
  });
});

describe("known noise, from the definitions", () => {
  /** Simulated AR(1) of phi 0.7 at equal steps, sd 1, with a little growth. */
  const simulated = (n: number, seed: number) => {
    const random = createRandom(seed);
    let state = random.normal();
    return Array.from({ length: n }, (_, i) => {
      if (i > 0) state = 0.7 * state + Math.sqrt(0.51) * random.normal();
      return state + 0.02 * i;
    });
  };

  test.each([
    [20, 0.4, 3],
    [24, 0.6, 4],
    [60, 0.5, 5],
    [120, 0.3, 6],
  ])("n %d, noise %d: share, phi and factor", (n, noise, seed) => {
    const times = Array.from({ length: n }, (_, i) => 7 * i);
    const values = simulated(n, seed);
    const slope = theilSen(times, values).slope!;
    const rest = values.map((value, i) => value - slope * times[i]!);
    const mean = rest.reduce((sum, value) => sum + value, 0) / n;
    const variance = rest.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 2);
    const share = Math.min(1, Math.max(0.2, 1 - noise ** 2 / variance));
    const plain = correctedPhi(lagOneAutocorrelation(rest), n);
    // Signal of AR(1) and white noise, together of variance 1, against an AR(1) with the same correlation of neighbours.
    const phi = Math.min(0.9, plain / share);
    let longRun = 1;
    for (let lag = 1; lag < 2000; lag++) longRun += 2 * share * phi ** lag;
    const r = share * phi;
    const excess = (1 - r) * longRun - (1 - r) * ((1 + r) / (1 - r));
    const expected = Math.min(
      0.95,
      (plain + (2 / n) * Math.min(1, (24 / n) ** 2) * Math.max(0, excess)) / share,
    );

    const seen = statisticReader(times)(values, noise);
    expect(seen.slope).toBeCloseTo(slope, 12);
    expect(seen.score).toBe(mannKendall(times, values).score);
    expect(seen.signalShare).toBeCloseTo(share, 12);
    expect(seen.phi).toBeCloseTo(expected, 9);
    expect(seen.factor).toBeCloseTo(1 + share * (yueWangFactor(expected, n) - 1), 9);
    const spread = Math.sqrt(((n * (n - 1) * (2 * n + 5)) / 18) * seen.factor);
    expect(seen.z).toBeCloseTo(Math.abs(seen.score) / spread, 12);
    expect(statisticReader(times, 50)(values, noise).z).toBeCloseTo(
      Math.abs(seen.score) / Math.sqrt(50 * seen.factor),
      12,
    );
    expect(statisticReader(times)(values, null)).toMatchObject({ phi: plain, signalShare: 1 });
  });

  test("noise larger than what is seen leaves a fifth to the signal; without scatter too", () => {
    const times = Array.from({ length: 20 }, (_, i) => i);
    expect(statisticReader(times)(simulated(20, 1), 50).signalShare).toBe(0.2);
    expect(statisticReader(times)(times, 0.1)).toMatchObject({ signalShare: 0.2, slope: 1, score: 190 });
  });

  test.each([8, 9, 30, 300, 301])(
    "score and slope of %d tied values are those of a list of all pairs",
    (n) => {
      const times = Array.from({ length: n }, (_, i) => i + (i % 7) / 10);
      const values = simulated(n, 9).map((value) => Math.round(2 * value));
      const seen = statisticReader(times)(values, null);
      const slopes = values.flatMap((b, j) =>
        values.slice(0, j).map((a, i) => (b - a) / (times[j]! - times[i]!)),
      );
      slopes.sort((a, b) => a - b);
      const half = (slopes.length - 1) / 2;
      expect(seen.score).toBe(slopes.reduce((sum, slope) => sum + Math.sign(slope), 0));
      expect(seen.slope).toBeCloseTo((slopes[Math.floor(half)]! + slopes[Math.ceil(half)]!) / 2, 12);
    },
  );
});
