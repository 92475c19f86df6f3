import { describe, expect, test } from "vitest";
import { driftGivenWalk } from "../../src/trend/_drift-given-walk.ts";
import { driftModel, type Spreads } from "../../src/trend/_drift-model.ts";
import { gridLevel } from "../../src/trend/_grid-level.ts";

const TIMES = [0, 1, 3, 10, 11, 17];
const VALUES = [1.2, 0.7, 1.6, 2.4, 1.9, 2.2];
const SDS = [0, 0.2, 0, 0.1, 0.3, 0];
const series = TIMES.map((time, i) => ({
  time,
  interval: { lower: VALUES[i]!, upper: VALUES[i]! },
  sd: SDS[i]!,
}));
const USUAL_GAP = 17 / 5;

/** Kalman's filter from a flat start: log-likelihood of all values but the first, and the last level given all. */
function kalman(drift: number, { noise, walk }: Spreads) {
  const heights = VALUES.map((value, i) => value - drift * (TIMES[i]! - 8.5));
  let level = heights[0]!;
  let variance = noise ** 2 + SDS[0]! ** 2;
  let logLikelihood = 0;
  for (let i = 1; i < heights.length; i++) {
    const before = variance + (walk ** 2 * (TIMES[i]! - TIMES[i - 1]!)) / USUAL_GAP;
    const total = before + noise ** 2 + SDS[i]! ** 2;
    const miss = heights[i]! - level;
    logLikelihood -= (Math.log(2 * Math.PI * total) + miss ** 2 / total) / 2;
    level += (before / total) * miss;
    variance = before * (1 - before / total);
  }
  return { logLikelihood, level: level + drift * (17 - 8.5), variance };
}

describe("against Kalman's filter, closed form, at uneven times with noise known in part", () => {
  const model = driftModel(series, 600)!;
  const cases = [
    [0, { noise: 0.3, walk: 0.2 }],
    [0, { noise: 0.3, walk: 0.6 }],
    [0.1, { noise: 0.5, walk: 0.2 }],
    [-0.05, { noise: 0.2, walk: 0.4 }],
  ] as const;
  const [first] = cases;

  test.each(cases)(
    "drift %d, spreads %j: the log-likelihood, but for what the flat start adds",
    (drift, spreads) => {
      const ours = model.logLikelihood(drift, spreads) - model.logLikelihood(...first);
      const theirs = kalman(drift, spreads).logLikelihood - kalman(...first).logLikelihood;
      expect(ours).toBeCloseTo(theirs, 3);
    },
  );

  test.each(cases)("drift %d, spreads %j: the last level and its variance", (drift, spreads) => {
    const { levels, variances } = model.smooth(drift, spreads);
    const last = kalman(drift, spreads);
    expect(levels.at(-1)).toBeCloseTo(last.level, 3);
    expect(variances.at(-1)! / last.variance).toBeCloseTo(1, 2);
  });

  test.each([0, 0.3, 1])(
    "the drift for a walk of %d of the noise: the top and bend of Kalman's parabola",
    (ratio) => {
      const found = driftGivenWalk(model, ratio, 0);
      const at = (drift: number) => kalman(drift, found.spreads).logLikelihood;
      const [low, middle, high] = [at(-0.1), at(0), at(0.1)];
      const bend = (2 * middle - low - high) / 0.01;
      const top = (high - low) / 0.2 / bend;
      expect(found.drift).toBeCloseTo(top, 3);
      expect(found.error * Math.sqrt(bend)).toBeCloseTo(1, 2);
      const noise = Math.hypot(found.spreads.noise, model.knownNoise);
      expect(found.spreads.walk).toBeCloseTo(ratio * noise, 9);
      const other = driftGivenWalk(model, 0.1, 0);
      const weight = (one: typeof found) =>
        kalman(one.drift, one.spreads).logLikelihood + Math.log(one.error);
      expect(found.logWeight - other.logWeight).toBeCloseTo(weight(found) - weight(other), 2);
      // No other size of the noise is more likely, but for the tolerance of its search.
      const scaled = (factor: number) => {
        const total = noise * factor;
        const own = Math.sqrt(Math.max(0, total ** 2 - model.knownNoise ** 2));
        return kalman(found.drift, { noise: own, walk: ratio * total }).logLikelihood;
      };
      expect(scaled(1)).toBeGreaterThan(scaled(1.2));
      expect(scaled(1)).toBeGreaterThan(scaled(1 / 1.2) - 1e-9);
    },
  );

  test("what is told of the data: sd of the values, root mean square of the known noise", () => {
    const mean = VALUES.reduce((sum, value) => sum + value, 0) / 6;
    const squares = VALUES.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(model.scale).toBeCloseTo(Math.sqrt(squares / 6), 12);
    expect(model.knownNoise).toBeCloseTo(Math.sqrt((0.04 + 0.01 + 0.09) / 6), 12);
    expect(model.times).toEqual(TIMES);
  });

  test("a constant series and a single date have none", () => {
    expect(
      driftModel(
        series.map((one) => ({ ...one, interval: { lower: 2, upper: 2 } })),
        100,
      ),
    ).toBeNull();
    expect(
      driftModel(
        series.map((one) => ({ ...one, time: 4 })),
        100,
      ),
    ).toBeNull();
  });
});

test("a value above a limit is the mirror of one below it", () => {
  const nodes = Array.from({ length: 201 }, (_, i) => -5 + i / 20);
  const spread = [0.5, 0.5, 0.5];
  const smoothed = (ends: readonly (readonly [number, number])[]) =>
    gridLevel(
      { nodes, step: 1 / 20 },
      ends.map(([lower, upper]) => ({ lower, upper })),
      spread,
      spread,
      true,
    );
  const below = smoothed([
    [0.5, 0.5],
    [Number.NEGATIVE_INFINITY, -1],
    [0.2, 0.2],
  ]);
  const above = smoothed([
    [-0.5, -0.5],
    [1, Number.POSITIVE_INFINITY],
    [-0.2, -0.2],
  ]);
  expect(above.logLikelihood).toBeCloseTo(below.logLikelihood, 12);
  expect(
    [...above.smoothed[1]!].reverse().every((p, k) => Math.abs(p - below.smoothed[1]![k]!) < 1e-12),
  ).toBe(true);
});
