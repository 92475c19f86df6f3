import { describe, expect, test } from "vitest";
import {
  batchFloor,
  type DesignError,
  designError,
  detectableChange,
  laboratoryError,
  layoutOf,
  type Spread,
  samplesNeeded,
  type VerdictSetup,
  verdictPower,
} from "../../src/plan/index.ts";
import expected from "../fixtures/plan/expected.json" with { type: "json" };

/** One kind of day, no weeks, no batches: the two-sample t-test on ln(load). */
function plainError(sd: number, n: number): DesignError {
  const variance = sd ** 2 / n;
  return {
    trueVariance: variance,
    ownVariance: variance,
    degreesOfFreedom: n - 1,
    weekError: 0,
    relativeError: 0,
    judged: true,
  };
}

function plain(sd: number, n: number, alpha = 0.05): VerdictSetup {
  return {
    parts: [{ share: 1, error: plainError(sd, n) }],
    sharedError: 0,
    level: 0.95,
    family: 0.05 / alpha,
  };
}

const SPREAD: Spread = {
  daySd: 0.25,
  weekSd: 0.15,
  measurementSd: 0.2,
  weekendRatio: 1.6,
  origin: "stated",
  degreesOfFreedom: null,
  source: "the calibration model of the methods, section 8",
};

describe("the limiting case: R's power.t.test (make-expected.R)", () => {
  test.each(expected.power)("delta $delta, sd $sd, n $n, alpha $alpha", ({ delta, sd, n, alpha, power }) => {
    expect(verdictPower(Math.exp(delta), plain(sd, n, alpha))).toBeCloseTo(power, 8);
  });

  test.each(expected.needed)("samples for x$ratio at sd $sd", ({ ratio, sd, n }) => {
    expect(samplesNeeded(ratio, (count) => plain(sd, count), 200)).toBe(Math.ceil(n));
  });

  test.each(expected.detectable)("smallest change with $n samples at sd $sd", ({ n, sd, ratio }) => {
    expect(detectableChange(plain(sd, n))).toBeCloseTo(ratio, 6);
  });
});

describe("the laboratory's batches", () => {
  test.each([
    [0.05, 1.219],
    [0.1, 1.486],
    [0.15, 1.812],
  ])("floor for an sd of %s: x%s (methods, section 8)", (sd, floor) => {
    expect(batchFloor({ sharedError: sd * Math.SQRT2, level: 0.95, family: 1 })).toBeCloseTo(floor, 3);
  });

  test("the floor is what endless samples would see", () => {
    const setup = { ...plain(0.3, 1e7), sharedError: 0.1 * Math.SQRT2 };
    expect(detectableChange(setup)).toBeCloseTo(batchFloor(setup), 4);
  });

  test("below the floor no number of samples is enough", () => {
    const setupFor = (n: number): VerdictSetup => ({ ...plain(0.3, n), sharedError: 0.1 * Math.SQRT2 });
    expect(samplesNeeded(1.4, setupFor, 100_000)).toBeNull();
    expect(samplesNeeded(1.6, setupFor, 1000)).not.toBeNull();
  });

  test("frozen reference samples leave their own repeatability, and are used only where they help", () => {
    const rsd = { batchRsd: 0.1, repeatabilityRsd: 0.1 };
    const one = Math.sqrt(Math.log(1.01));
    expect(laboratoryError(rsd)).toBeCloseTo(one * Math.SQRT2, 12);
    expect(laboratoryError({ ...rsd, batchesPerPeriod: 4 })).toBeCloseTo(one / Math.SQRT2, 12);
    expect(laboratoryError({ ...rsd, referenceSamples: 5 })).toBeCloseTo(one * Math.sqrt(2 / 5), 12);
    expect(laboratoryError({ batchRsd: 0.02, repeatabilityRsd: 0.3, referenceSamples: 2 })).toBeCloseTo(
      laboratoryError({ batchRsd: 0.02, repeatabilityRsd: 0.3 }),
      12,
    );
  });
});

describe("laws", () => {
  const setup = (n: number, family = 1): VerdictSetup => ({
    parts: [{ share: 1, error: designError(layoutOf("rotating weekdays", n), SPREAD) }],
    sharedError: 0.14,
    level: 0.95,
    family,
  });

  test("a fall is as visible as the rise that undoes it", () => {
    for (const ratio of [1.1, 1.5, 2, 4]) {
      expect(verdictPower(1 / ratio, setup(9))).toBeCloseTo(verdictPower(ratio, setup(9)), 12);
    }
  });

  test("more samples, larger changes and fewer drugs judged together never see less", () => {
    for (const ratio of [1.2, 1.5, 2.5]) {
      for (let n = 4; n < 40; n += 7) {
        expect(verdictPower(ratio, setup(n + 7))).toBeGreaterThan(verdictPower(ratio, setup(n)));
        expect(verdictPower(ratio * 1.1, setup(n))).toBeGreaterThan(verdictPower(ratio, setup(n)));
        expect(verdictPower(ratio, setup(n, 4))).toBeLessThan(verdictPower(ratio, setup(n)));
      }
    }
  });

  test("without a change half the false alarms point upwards; strata and weeks make the rule no looser", () => {
    expect(verdictPower(1, plain(0.3, 14))).toBeCloseTo(0.025, 10);
    expect(verdictPower(1, plain(0.3, 14, 0.0125))).toBeCloseTo(0.025 / 4, 10);
    expect(verdictPower(1, setup(14))).toBeLessThanOrEqual(0.025);
    expect(verdictPower(1, setup(14))).toBeGreaterThan(0.02);
  });

  test("the detectable change has the power asked for", () => {
    for (const power of [0.5, 0.8, 0.95]) {
      const ratio = detectableChange(setup(7, 4), power);
      expect(ratio).not.toBeNull();
      expect(verdictPower(ratio ?? 1, setup(7, 4))).toBeCloseTo(power, 8);
    }
  });

  test("no verdict, no power: fewer than 4 samples, or one kind of day", () => {
    expect(verdictPower(5, setup(3))).toBe(0);
    const fixed = designError(layoutOf("fixed weekday", 28), SPREAD);
    expect(fixed.judged).toBe(false);
    const setupFixed = { ...setup(7), parts: [{ share: 1, error: fixed }] };
    expect(verdictPower(5, setupFixed)).toBe(0);
    expect(detectableChange(setupFixed)).toBeNull();
    expect(samplesNeeded(5, () => setupFixed, 100)).toBeNull();
  });

  test("two plants of half the load each see more than one of them", () => {
    const error = designError(layoutOf("rotating weekdays", 7), SPREAD);
    const two = {
      ...setup(7),
      parts: [
        { share: 0.5, error },
        { share: 0.5, error },
      ],
    };
    expect(verdictPower(1.7, two)).toBeGreaterThan(verdictPower(1.7, setup(7)));
  });

  test("a ratio that is none is refused", () => {
    for (const ratio of [0, -1, Number.NaN, Infinity]) {
      expect(() => verdictPower(ratio, setup(7))).toThrow(
        expect.objectContaining({ code: "ARGUMENT_INVALID" }),
      );
    }
  });
});
