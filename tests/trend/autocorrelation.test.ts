import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { cautiousPhi, isEquallySpaced, relativeGaps } from "../../src/trend/autocorrelation.ts";
import {
  correctedPhi,
  hamedRao,
  kendallVarianceRatio,
  lagOneAutocorrelation,
  likelihoodPhi,
  mannKendall,
  theilSen,
  yueWangFactor,
} from "../../src/trend/index.ts";
import series from "../fixtures/trend/series.json" with { type: "json" };

const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const times = index(100);

describe("Nile, methods.md 4.2", () => {
  const { slope } = theilSen(times, series.nile);
  const r = lagOneAutocorrelation(series.nile.map((value, i) => value - slope! * i));
  test("r .3749435 of the Sen-detrended series, and YW's c from it 2.180517", () => {
    expect(r).toBeCloseTo(0.3749435, 7);
    expect(yueWangFactor(r, 100)).toBeCloseTo(2.180517, 6);
  });
  test("bc2: phi .41573000, c 2.39871849, z -2.66536718, p .00769043", () => {
    const phi = correctedPhi(r, 100);
    expect(phi).toBeCloseTo(0.41573, 7);
    const factor = yueWangFactor(phi, 100);
    expect(factor).toBeCloseTo(2.39871849, 6);
    const result = mannKendall(times, series.nile, { varianceFactor: factor });
    expect(result.z).toBeCloseTo(-2.66536718, 6);
    expect(result.pValue).toBeCloseTo(0.00769043, 7);
  });
  test("Hamed-Rao: c 2.142898, z -2.819979, p .0048027; lags up to 3: 2.502578, p .0090682", () => {
    const all = hamedRao(times, series.nile);
    expect(all.rawFactor).toBeCloseTo(2.142898, 6);
    expect(all.z).toBeCloseTo(-2.819979, 6);
    expect(all.pValue).toBeCloseTo(0.0048027, 7);
    const three = hamedRao(times, series.nile, { maximumLag: 3 });
    expect(three.rawFactor).toBeCloseTo(2.502578, 6);
    expect(three.pValue).toBeCloseTo(0.0090682, 7);
  });
});

test("Hamed-Rao of two points, or of one date: the plain test, factor 1", () => {
  for (const [dates, values] of [
    [
      [0, 1],
      [1, 2],
    ],
    [
      [3, 3, 3],
      [1, 2, 4],
    ],
  ] as const) {
    expect(hamedRao(dates, values)).toEqual({
      ...mannKendall(dates, values, { varianceFactor: 1 }),
      rawFactor: 1,
    });
  }
});

test("a peer's bug: Hamed-Rao's negative factor is floored at 1, p .00319197, never NaN", () => {
  const y = [
    0.35257984, 0.38692909, 0.39669828, 0.36296244, 0.42035612, 0.39374964, 0.41100085, 0.43182076,
    0.40815853, 0.45394297, 0.41584767, 0.47399517,
  ];
  const result = hamedRao(index(12), y);
  expect(result.rawFactor).toBeLessThan(0);
  expect(result.pValue).toBeCloseTo(0.00319197, 8);
});

describe("variance of S under AR(1)", () => {
  test.each([
    [12, 0.3, 1.53539125, 1.7551021],
    [12, 0.6, 2.50944266, 3.37636049],
    [24, 0.3, 1.66376705, 1.80612245],
    [24, 0.6, 3.08723356, 3.68750148],
  ])("n %i, phi %f: exact %f, YW %f (methods.md 4.2)", (n, phi, exact, yueWang) => {
    expect(kendallVarianceRatio(index(n), phi)).toBeCloseTo(exact, 7);
    expect(yueWangFactor(phi, n)).toBeCloseTo(yueWang, 7);
  });
  test("the projection above 30 points joins the exact sum within 2 %", () => {
    const step = kendallVarianceRatio(index(31), 0.6) / kendallVarianceRatio(index(30), 0.6);
    expect(step).toBeGreaterThan(0.98);
    expect(step).toBeLessThan(1.03);
  });
  test("simulated: Var(S) of 4000 AR(1) series at uneven dates lies within 8 % of the formula", () => {
    const random = createRandom(8);
    const dates = [0, 1, 2, 4, 5, 9, 10, 11, 12, 14, 15, 16, 20, 21, 22];
    const phi = 0.5;
    const scores = index(4000).map(() => {
      let state = random.normal();
      const y = dates.map((t, i) => {
        const rho = i === 0 ? 0 : phi ** (t - dates[i - 1]!);
        state = i === 0 ? state : rho * state + Math.sqrt(1 - rho * rho) * random.normal();
        return state;
      });
      return mannKendall(dates, y, { varianceFactor: 1 }).score;
    });
    const variance = scores.reduce((sum, s) => sum + s * s, 0) / scores.length;
    const independent = (15 * 14 * 35) / 18;
    expect(variance / independent / kendallVarianceRatio(dates, phi)).toBeGreaterThan(0.92);
    expect(variance / independent / kendallVarianceRatio(dates, phi)).toBeLessThan(1.08);
  });
  test("above 30 points: S as sum of (2i + 1 - n)(2 Phi - 1), whose correlations are 6/pi asin(rho/2), at uneven dates", () => {
    const dates = index(36).map((i) => i + (i % 5 === 0 ? 0.4 : 0) + (i > 20 ? 3 : 0));
    const gaps = dates.slice(1).map((date, i) => date - dates[i]!);
    const usual = [...gaps].sort((a, b) => a - b)[17]!;
    const expected = (phi: number) => {
      let [sum, own] = [0, 0];
      for (const i of index(36)) {
        own += (2 * i - 35) ** 2;
        for (const j of index(36)) {
          const rho = phi ** (Math.abs(dates[j]! - dates[i]!) / usual);
          sum += ((2 * i - 35) * (2 * j - 35) * 6 * Math.asin(rho / 2)) / Math.PI;
        }
      }
      return sum / own;
    };
    for (const phi of [0.2, 0.6, 0.9]) {
      expect(kendallVarianceRatio(dates, phi)).toBeCloseTo(expected(phi), 9);
    }
  });
  test("no dependence, no factor; it grows with phi", () => {
    expect(kendallVarianceRatio(index(20), 0)).toBe(1);
    expect(yueWangFactor(0, 20)).toBe(1);
    const ratios = [0.1, 0.3, 0.5, 0.7, 0.9].map((phi) => kendallVarianceRatio(index(20), phi));
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  });
});

describe("phi from r, closed forms", () => {
  test("(n r + 2) / (n - 5), between 0 and .95; below 6 points nothing is known", () => {
    expect(correctedPhi(0.3, 25)).toBeCloseTo(9.5 / 20, 12);
    expect(correctedPhi(-0.5, 25)).toBe(0);
    expect(correctedPhi(0.9, 25)).toBe(0.95);
    expect(correctedPhi(0, 5)).toBe(0.95);
    expect(correctedPhi(-0.1, 6)).toBeCloseTo(0.95, 12);
    expect(correctedPhi(-0.2, 6)).toBeCloseTo(0.8, 12);
  });
  test("the bootstrap's lies 48 / n^2 above it", () => {
    expect(cautiousPhi(0.3, 24)).toBeCloseTo(0.3 + 2 / 24, 12);
    expect(cautiousPhi(0.9, 24)).toBe(0.95);
  });
  test("gaps count in medians, at least a quarter; within 5 % they are equal", () => {
    expect(relativeGaps([0, 2, 4, 10, 10.1])).toEqual([1, 1, 3, 0.25]);
    expect(isEquallySpaced([0, 100, 200, 304])).toBe(true);
    expect(isEquallySpaced([0, 100, 200, 306])).toBe(false);
    expect(isEquallySpaced([0, 100, 200, 294])).toBe(false);
  });
});

describe("likelihoodPhi", () => {
  test("fewer than 3 values say nothing: 0", () => {
    expect([likelihoodPhi([], []), likelihoodPhi([0], [1]), likelihoodPhi([0, 1], [1, 1.2])]).toEqual([
      0, 0, 0,
    ]);
  });
  test("finds phi of a long simulated series at uneven dates", () => {
    const random = createRandom(21);
    let time = 0;
    let state = random.normal();
    const dates: number[] = [];
    const values: number[] = [];
    for (let i = 0; i < 3000; i++) {
      const gap = [1, 1, 1, 2, 3][random.integer(5)]!;
      const rho = 0.6 ** gap;
      state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
      time += gap;
      dates.push(time);
      values.push(state);
    }
    expect(Math.abs(likelihoodPhi(dates, values) - 0.6)).toBeLessThan(0.04);
  });
  test("Nile: .506269, R's arima(order = c(1, 0, 0), include.mean = FALSE, method = ML) of the centred values", () => {
    expect(Math.abs(likelihoodPhi(times, series.nile) - 0.506269303)).toBeLessThan(2e-4);
    const yearly = times.map((time) => 365 * time);
    expect(likelihoodPhi(yearly, series.nile)).toBeCloseTo(likelihoodPhi(times, series.nile), 9);
  });
  test("alternating values give 0, a constant series gives 0, never above .95", () => {
    expect(
      likelihoodPhi(
        index(30),
        index(30).map((i) => (-1) ** i),
      ),
    ).toBe(0);
    expect(
      likelihoodPhi(
        index(30),
        index(30).map(() => 4),
      ),
    ).toBe(0);
    expect(likelihoodPhi(index(30), index(30))).toBeLessThanOrEqual(0.95);
  });
});
