import { describe, expect, test } from "vitest";
import {
  type Distribution,
  lognormalInterval,
  type Propagated,
  propagate,
  sigmaFromRsd,
} from "../../src/uncertainty/index.ts";

/*
 * The same seed gives the same digits, in every version: whoever stated a seed can be repeated. The digits below are
 * therefore those of this program at the time they were frozen, and no change may move them. That they are right is
 * shown by the closed forms beside them, which they meet within the error of so many draws.
 */
type Digits = Pick<Propagated, "mean" | "standardUncertainty" | "lower" | "upper" | "trials">;

function expectDigits(found: Propagated, frozen: Digits): void {
  const { mean, standardUncertainty, lower, upper, trials } = found;
  expect({ mean, standardUncertainty, lower, upper, trials }).toEqual(frozen);
}

const standard: Distribution = { shape: "normal", mean: 0, sd: 1 };
const ratio: Distribution = { shape: "lognormal", median: 1, rsd: 0.1 };

describe("the load chain of four lognormals", () => {
  const RSD = { c: 0.1, q: 0.08, s: 0.1, p: 0.1 };
  const MEDIAN = { c: 500, q: 12_000, s: 1, p: 37_000 };
  const of = (name: keyof typeof RSD): Distribution => ({
    shape: "lognormal",
    median: MEDIAN[name],
    rsd: RSD[name],
  });
  const inputs = { c: of("c"), q: of("q"), s: of("s"), p: of("p") };
  const sigma = Math.hypot(...Object.values(RSD).map(sigmaFromRsd));
  const median = (500 * 12_000) / 37_000;
  const exact = lognormalInterval(median, sigma, 0.95);

  test.each<readonly [number, Digits]>([
    [
      1,
      {
        mean: 165.1638011040483,
        standardUncertainty: 31.726281796794655,
        lower: 111.60652501770208,
        upper: 235.66244428339692,
        trials: 200000,
      },
    ],
    [
      2,
      {
        mean: 165.14877039039746,
        standardUncertainty: 31.745899434811136,
        lower: 111.4104929988797,
        upper: 235.27614073889072,
        trials: 200000,
      },
    ],
    [
      -20_260_101,
      {
        mean: 165.01667691966853,
        standardUncertainty: 31.69159038480483,
        lower: 111.69676646775461,
        upper: 235.48689343480768,
        trials: 200000,
      },
    ],
  ])("seed %d", (seed, frozen) => {
    const found = propagate(({ c, q, s, p }) => (c * q * s) / p, inputs, {
      seed,
      largestBlocks: 20,
      digits: 3,
    });
    expectDigits(found, frozen);
    // 200 000 draws: the standard error of the mean is 0.04 % of it, of the ends 0.1 %
    expect(found.mean / (median * Math.exp(sigma ** 2 / 2))).toBeCloseTo(1, 2);
    expect(found.lower / exact.lower).toBeCloseTo(1, 2);
    expect(found.upper / exact.upper).toBeCloseTo(1, 2);
  });
});

test("every shape at once: the variances of independent inputs add", () => {
  const inputs: Readonly<Record<string, Distribution>> = {
    normal: { shape: "normal", mean: 3, sd: 2 },
    rectangular: { shape: "rectangular", low: -3, high: 3 },
    triangular: { shape: "triangular", low: 0, mode: 1, high: 4 },
    cut: { shape: "truncated normal", mean: 0, sd: 1, low: 0, high: 100 },
    lognormal: { shape: "lognormal", median: 2, rsd: 0.5 },
    replicates: { shape: "student t", mean: 1, scale: 1, degreesOfFreedom: 5 },
    seen: { shape: "empirical", values: [1, 2, 4, 9] },
  };
  const found = propagate((values) => Object.values(values).reduce((sum, value) => sum + value, 0), inputs, {
    seed: 7,
    largestBlocks: 4,
    digits: 4,
  });
  expectDigits(found, {
    mean: 12.673110166616784,
    standardUncertainty: 4.545512223776237,
    lower: 4.586884168375325,
    upper: 22.016986744521503,
    trials: 40000,
  });
  const variances = [4, 3, (16 + 1 - 4) / 18, 1 - 2 / Math.PI, 4 * 1.25 * 0.25, 5 / 3, 9.5];
  const means = [3, 0, 5 / 3, Math.sqrt(2 / Math.PI), 2 * Math.sqrt(1.25), 1, 4];
  const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
  const sd = Math.sqrt(total(variances));
  expect(Math.abs(found.mean - total(means))).toBeLessThan((4 * sd) / Math.sqrt(40_000));
  expect(found.standardUncertainty / sd).toBeCloseTo(1, 1);
});

test("correlated inputs: sqrt(2 + 2 rho)", () => {
  const found = propagate(
    ({ a, b, c }) => a + b + 0 * c,
    { a: standard, b: standard, c: ratio },
    {
      seed: 11,
      largestBlocks: 3,
      digits: 4,
      correlations: [
        { between: ["a", "b"], value: 0.3 },
        { between: ["c", "b"], value: -0.6 },
      ],
    },
  );
  expectDigits(found, {
    mean: -0.001790992134616151,
    standardUncertainty: 1.6063997621294404,
    lower: -3.1578754903222173,
    upper: 3.166970056571148,
    trials: 30000,
  });
  expect(Math.abs(found.standardUncertainty - Math.sqrt(2.6))).toBeLessThan(0.03);
});

test("the shortest interval of an exponential, at a high level", () => {
  const found = propagate(
    ({ a, b }) => (a ** 2 + b ** 2) / 2,
    { a: standard, b: standard },
    {
      seed: 3,
      level: 0.99,
      interval: "shortest",
      digits: 1,
    },
  );
  expectDigits(found, {
    mean: 0.9944231474543811,
    standardUncertainty: 0.9898889490118808,
    lower: 0.000011554041592313801,
    upper: 4.657062540327354,
    trials: 20000,
  });
  expect(found.lower).toBeLessThan(0.001);
  expect(Math.abs(found.upper + Math.log(0.01))).toBeLessThan(0.3);
});

test("results that are often the same", () => {
  const found = propagate(
    ({ a }) => Math.round(a),
    { a: standard },
    { seed: 5, level: 0.5, largestBlocks: 2, digits: 4 },
  );
  // a quarter of all normals lies below -0.674, which rounds to -1; variance 1 + 1/12 by Sheppard
  expect(found.standardUncertainty).toBeCloseTo(Math.sqrt(13 / 12), 1);
  expectDigits(found, {
    mean: -0.00235,
    standardUncertainty: 1.0351802052795622,
    lower: -1,
    upper: 1,
    trials: 20000,
  });
});

test("zeros of both signs, the negative ones first", () => {
  const found = propagate(({ a }) => 0 * a, { a: standard }, { seed: 5, level: 0.5, largestBlocks: 2 });
  expectDigits(found, { mean: 0, standardUncertainty: 0, lower: -0, upper: 0, trials: 20000 });
});

test("results of very different size", () => {
  const wide: Distribution = { shape: "lognormal", median: 1, rsd: 1e9 };
  const found = propagate(
    ({ a, b }) => a / b,
    { a: wide, b: wide },
    { seed: 5, largestBlocks: 2, digits: 4 },
  );
  expectDigits(found, {
    mean: 124462225074.8287,
    standardUncertainty: 11527893607346.172,
    lower: 1.8976118988980018e-8,
    upper: 46744601.045181446,
    trials: 20000,
  });
  const ends = lognormalInterval(1, Math.SQRT2 * sigmaFromRsd(1e9), 0.95);
  expect(Math.log(found.lower) / Math.log(ends.lower)).toBeCloseTo(1, 1);
  expect(Math.log(found.upper) / Math.log(ends.upper)).toBeCloseTo(1, 1);
});
