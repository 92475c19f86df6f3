import { describe, expect, test } from "vitest";
import { cholesky, createRandom, normalCdf, normalPdf } from "../../src/numerics/index.ts";
import { gridLevel, levelGrid } from "../../src/trend/_grid-level.ts";
import { localLevel, stateSpaceTrend } from "../../src/trend/index.ts";
import models from "../fixtures/trend/models.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

const years = series.nile.map((_, i) => i);
const variances = { observation: 15098.577, level: 1469.147 };

describe("Nile", () => {
  test("variances by maximum likelihood: 15098.577 and 1469.147 (R StructTS)", () => {
    const result = localLevel(years, series.nile)!;
    expect(result.variances.observation / 15098.577).toBeCloseTo(1, 3);
    expect(result.variances.level / 1469.147).toBeCloseTo(1, 3);
  });
  test("smoothed level and its sd: generalised least squares in R, an independent road", () => {
    const { estimates } = localLevel(years, series.nile, { variances })!;
    estimates.forEach(({ level, sd }, i) => {
      expect(level / models.nile.smoothed[i]!).toBeCloseTo(1, 9);
      expect(sd / models.nile.sd[i]!).toBeCloseTo(1, 9);
    });
  });
  test("uneven dates: a gap of 5 lets the level walk five times as far", () => {
    const dates = [0];
    for (const gap of models.nile.gaps) dates.push(dates.at(-1)! + gap);
    const { estimates } = localLevel(dates, series.nile, { variances })!;
    estimates.forEach(({ level }, i) => {
      expect(level / models.nile.smoothedGaps[i]!).toBeCloseTo(1, 9);
    });
  });
  test("the grid filter gives the same smoothed levels", () => {
    const values = series.nile.map((value) => ({ lower: value, upper: value }));
    const grid = levelGrid(values, 170, 300);
    const { smoothed } = gridLevel(
      grid,
      values,
      years.map(() => Math.sqrt(15098.577)),
      years.map(() => Math.sqrt(1469.147)),
      true,
    );
    smoothed.forEach((mass, i) => {
      const level = mass.reduce((sum, p, k) => sum + p * grid.nodes[k]!, 0);
      expect(level / models.nile.smoothed[i]!).toBeCloseTo(1, 4);
    });
  });
  test("the grid's one step ahead surprises are the Kalman filter's", () => {
    const values = series.nile.map((value) => ({ lower: value, upper: value }));
    const noise = years.map(() => Math.sqrt(variances.observation));
    const steps = years.map(() => Math.sqrt(variances.level));
    const { surprises } = gridLevel(levelGrid(values, 170, 400), values, noise, steps, true);
    const kalman = localLevel(years, series.nile, { variances })!.estimates;
    // the grid is flat only as far as it reaches, which the first values still feel
    kalman.slice(10).forEach(({ surprise }, i) => {
      expect(Math.abs(surprises[i + 10]! - surprise!)).toBeLessThan(0.01);
    });
    expect(surprises[0]).toBeNull();
  });
  test("one step ahead: surprises are standardised, the first has none", () => {
    const { estimates } = localLevel(years, series.nile)!;
    expect(estimates[0]!.surprise).toBeNull();
    const rest = estimates.slice(1).map(({ surprise }) => surprise!);
    const spread = rest.reduce((sum, z) => sum + z * z, 0) / rest.length;
    expect(spread).toBeGreaterThan(0.8);
    expect(spread).toBeLessThan(1.2);
  });
});

test("the likelihood is the normal density of the steps between values, their covariance in three diagonals", () => {
  const [dates, y, known] = [
    [0, 1, 4, 6],
    [2, 3.5, 3, 5],
    [0.1, 0, 0.4, 0.2],
  ] as const;
  const [observation, level] = [0.5, 0.3];
  const noise = known.map((own) => own + observation);
  const steps = [0, 1, 2].map((i) => y[i + 1]! - y[i]!);
  const covariance = steps.map((_, i) =>
    steps.map((__, j) =>
      i === j
        ? noise[i]! + noise[i + 1]! + level * (dates[i + 1]! - dates[i]!)
        : Math.abs(i - j) === 1
          ? -noise[Math.max(i, j)]!
          : 0,
    ),
  );
  const root = cholesky(covariance)!;
  const whitened: number[] = [];
  root.forEach((row, i) => {
    const rest = whitened.reduce((sum, z, k) => sum + row[k]! * z, 0);
    whitened.push((steps[i]! - rest) / row[i]!);
  });
  const expected = whitened.reduce(
    (sum, z, i) => sum - Math.log(root[i]![i]!) - Math.log(2 * Math.PI) / 2 - z ** 2 / 2,
    0,
  );
  const found = localLevel(dates, y, { knownVariances: known, variances: { observation, level } })!;
  expect(found.logLikelihood).toBeCloseTo(expected, 10);
  expect(found.estimates[0]).toMatchObject({ predicted: null, predictedSd: null, surprise: null });
  const [, second] = found.estimates;
  expect(second).toMatchObject({ time: 1, predicted: 2 });
  expect(second!.predictedSd).toBeCloseTo(Math.sqrt(0.6 + 0.5 + 0.3), 12);
  expect(second!.surprise).toBeCloseTo(1.5 / Math.sqrt(1.4), 12);
});

test("known noise of each value: a value known badly weighs less", () => {
  const values = [1, 1, 1, 5, 1, 1, 1];
  const level = (variance: number) =>
    localLevel([0, 1, 2, 3, 4, 5, 6], values, {
      variances: { observation: 0.1, level: 0.05 },
      knownVariances: values.map((v) => (v === 5 ? variance : 0)),
    })!.estimates[3]!.level;
  expect(level(10)).toBeLessThan(level(0));
  expect(level(1e9)).toBeCloseTo(1, 6);
});
test("below 3 values null; falling times are refused; a constant series is itself", () => {
  expect(localLevel([1, 2], [1, 2])).toBeNull();
  expect(() => localLevel([2, 1, 3], [1, 2, 3])).toThrowError(expect.objectContaining({ path: "times" }));
  const still = localLevel([1, 2, 3], [4, 4, 4])!;
  expect(still.estimates.map(({ level }) => level)).toEqual([4, 4, 4]);
  expect(still.variances).toEqual({ observation: 0, level: 0 });
});

test("a non-detect between two values of unequal noise: the grid's level is the closed form of a truncated normal", () => {
  const [first, last, limit] = [0, 1, 0.1];
  const [noise, middleNoise, lastNoise, step] = [0.3, 0.2, 0.5, 0.25];
  // before the non-detect the middle level is N(m, v): both neighbours, each with its noise and one step
  const [a, b] = [noise ** 2 + step ** 2, lastNoise ** 2 + step ** 2];
  const m = (first / a + last / b) / (1 / a + 1 / b);
  const v = 1 / (1 / a + 1 / b);
  const spread = Math.sqrt(v + middleNoise ** 2);
  const z = (limit - m) / spread;
  const expected = m - ((v / spread) * normalPdf(z)) / normalCdf(z);
  const values = [
    { lower: first, upper: first },
    { lower: -Infinity, upper: limit },
    { lower: last, upper: last },
  ];
  const grid = levelGrid(values, 1.2, 800);
  const { smoothed, surprises } = gridLevel(
    grid,
    values,
    [noise, middleNoise, lastNoise],
    [step, step],
    true,
  );
  const level = smoothed[1]!.reduce((sum, p, k) => sum + p * grid.nodes[k]!, 0);
  expect(level).toBeCloseTo(expected, 3);
  // more than half of what the first value foretells lies below the limit: no surprise
  expect(surprises[1]).toBe(0);
});

describe("stateSpaceTrend", () => {
  const simulated = (drift: number, seed: number, limit: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 120 }, (_, i) => {
      const value = Math.exp(5 + drift * i + 0.3 * random.normal());
      return value < limit
        ? { time: i, value: null, lowest: 0, highest: limit, sd: 0.2 }
        : { time: i, value, lowest: value, highest: value, sd: 0.2 };
    });
  };
  test("a growth with a fifth of the samples below a limit: found, the truth inside", () => {
    const result = stateSpaceTrend(simulated(0.004, 3, 130));
    expect(result.detected).toBeLessThan(result.samples);
    const truth = 100 * Math.expm1(0.004 * 365.2425);
    expect(result.lower).toBeLessThan(truth);
    expect(result.upper).toBeGreaterThan(truth);
    expect(result.pValue).toBeLessThan(0.05);
    expect(result.curve).toHaveLength(120);
  }, 30_000);
  test("of a level that stands still the band is no narrower than a line's, nor twice as wide", () => {
    // Least squares with known noise sd s: the line's standard error at its middle is s / sqrt(n), at its ends twice that.
    const { curve } = stateSpaceTrend(simulated(0, 5, 1));
    const half = ({ lower, upper }: { lower: number | null; upper: number | null }): number =>
      Math.log(upper! / lower!) / 2;
    const middle = (1.96 * 0.3) / Math.sqrt(120);
    expect(half(curve[60]!)).toBeGreaterThan(middle);
    expect(half(curve[60]!)).toBeLessThan(4 * middle);
    expect(half(curve[0]!)).toBeGreaterThan(1.5 * middle);
  });
  test("a level that walks: band and drift interval are wider, and the band holds nearly every true level", () => {
    const walking = (step: number, seed: number) => {
      const random = createRandom(seed);
      let level = 0;
      const truth = Array.from({ length: 60 }, () => {
        level += step * random.normal();
        return level;
      });
      const points = truth.map((at, time) => ({ time, value: Math.exp(at + 0.3 * random.normal()) }));
      return { truth, result: stateSpaceTrend(points, { nodes: 60 }) };
    };
    const width = ({ lower, upper }: { lower: number | null; upper: number | null }): number =>
      Math.log1p(upper! / 100) - Math.log1p(lower! / 100);
    let inside = 0;
    for (const seed of [1, 2, 3]) {
      const { truth, result } = walking(0.1, seed);
      expect(width(result)).toBeGreaterThan(width(walking(0, seed).result));
      result.curve.forEach(({ lower, upper }, i) => {
        if (Math.log(lower!) <= truth[i]! && truth[i]! <= Math.log(upper!)) inside++;
      });
    }
    expect(inside / 180).toBeGreaterThan(0.85);
  }, 90_000);
  test("p and interval agree about no change", () => {
    for (const seed of [1, 2]) {
      const { pValue, lower, upper } = stateSpaceTrend(simulated(0.001, seed, 1), { nodes: 60 });
      expect((lower ?? -1) > 0 || (upper ?? 1) < 0).toBe(pValue! < 0.05);
    }
  }, 30_000);
  test("too short, all censored, constant: documented answers", () => {
    expect(stateSpaceTrend(simulated(0, 1, 1).slice(0, 19)).flags).toContain("TREND_TOO_SHORT");
    expect(stateSpaceTrend(simulated(0, 1, 1e9)).flags).toContain("TREND_ALL_CENSORED");
    expect(stateSpaceTrend(Array.from({ length: 30 }, (_, time) => ({ time, value: 3 }))).flags).toContain(
      "TREND_CONSTANT",
    );
  });
});
