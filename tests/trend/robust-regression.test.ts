import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { leastSquares } from "../../src/trend/_least-squares.ts";
import { matchedAutocorrelation } from "../../src/trend/_matched-autocorrelation.ts";
import {
  hacRegression,
  interruptedSeries,
  regressionTrend,
  robustRegression,
  tobit,
} from "../../src/trend/index.ts";
import models from "../fixtures/trend/models.json" with { type: "json" };
import robust from "../fixtures/trend/robust.json" with { type: "json" };

const { times, y } = robust;
const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
const design = times.map((time) => [1, time - middle, Math.cos((2 * Math.PI * time) / 7)]);
const exactly = (values: readonly number[]) => values.map((value) => ({ lower: value, upper: value }));

test("Tobit's standard errors against R's survreg (observed information)", () => {
  const { durable, age, quant } = models.tobit;
  const values = durable.map((value) =>
    value > 0 ? { lower: value, upper: value } : { lower: -Infinity, upper: 0 },
  );
  const { standardErrors } = tobit(
    age.map((a, i) => [1, a, quant[i]!]),
    values,
  )!;
  standardErrors.forEach((error, k) => {
    expect(error! / robust.tobit[k]!).toBeCloseTo(1, 4);
  });
});

describe("autocorrelation matched to what the fit leaves (dense matrices in R, uneven dates)", () => {
  const fit = leastSquares(design, y)!;
  const serial = matchedAutocorrelation(design, fit.inverse, times, fit.residuals);
  test("phi and the degrees of freedom", () => {
    expect(serial.phi).toBeCloseTo(robust.phi, 9);
    expect((serial.effectiveSize * 37) / 40).toBeCloseTo(robust.df, 7);
  });
  test("each standard error is the larger of Newey-West's and AR(1)'s", () => {
    const result = robustRegression(times, design, exactly(y))!;
    result.coefficients.forEach(({ standardError, estimate }, k) => {
      expect(standardError / Math.max(robust.ar[k]!, robust.hac[k]!)).toBeCloseTo(1, 8);
      expect(estimate).toBeCloseTo(fit.coefficients[k]!, 12);
      expect(result.covariance[k]![k]).toBeCloseTo(standardError ** 2, 12);
    });
    expect(result.degreesOfFreedom).toBeCloseTo(robust.df, 7);
  });
  test("alternating errors give phi 0 and n - p degrees of freedom", () => {
    const zigzag = times.map((_, i) => (-1) ** i);
    const result = robustRegression(times, design, exactly(zigzag))!;
    expect(result.autocorrelation).toBe(0);
    expect(result.degreesOfFreedom).toBeCloseTo(37, 9);
  });
  test("errors that only move slowly give the largest phi, no NaN", () => {
    const slow = times.map((time) => (time / 40) ** 3);
    const result = robustRegression(times, design, exactly(slow))!;
    expect(result.autocorrelation).toBe(0.95);
    expect(Number.isFinite(result.coefficients[1]!.pValue)).toBe(true);
  });
});

describe("with non-detects", () => {
  const random = createRandom(17);
  const n = 120;
  const days = Array.from({ length: n }, (_, i) => 20_000 + 3 * i);
  const logs = days.map((_, i) => 3 + 0.003 * i + 0.3 * random.normal());
  const cut = (limit: (i: number) => number) =>
    logs.map((log, i) =>
      log < limit(i) ? { lower: -Infinity, upper: limit(i) } : { lower: log, upper: log },
    );
  const lines = days.map((_, i) => [1, i - n / 2]);
  test("limits below every value change nothing: least squares", () => {
    const whole = robustRegression(
      days,
      lines,
      cut(() => -5),
    )!;
    const ols = hacRegression(lines, logs)!;
    expect(whole.method).toBe("least squares");
    expect(whole.coefficients[1]!.estimate).toBeCloseTo(ols.coefficients[1]!.estimate, 12);
  });
  test("30 % below a limit: the slope stays near that of all values, half the limit does not", () => {
    const limit = (i: number) => (i < n / 2 ? 3.1 : 2.7);
    const censored = robustRegression(days, lines, cut(limit))!;
    expect(censored.method).toBe("Tobit");
    expect(censored.detected).toBeLessThan(n);
    const { lower, upper } = censored.coefficients[1]!;
    expect(lower).toBeLessThan(0.003);
    expect(upper).toBeGreaterThan(0.003);
    expect(lower).toBeLessThan(upper);
  });
  test("scaling the values moves the height only; reversing time turns the slope", () => {
    const given = cut(() => 3);
    const shifted = given.map(({ lower, upper }) => ({ lower: lower + 2, upper: upper + 2 }));
    const [a, b] = [given, shifted].map((values) => robustRegression(days, lines, values)!);
    expect(b!.coefficients[1]!.estimate).toBeCloseTo(a!.coefficients[1]!.estimate, 5);
    expect(b!.coefficients[0]!.estimate - a!.coefficients[0]!.estimate).toBeCloseTo(2, 4);
    const back = robustRegression(
      days.map((day) => -day).reverse(),
      lines.map(([one, run]) => [one!, -run!]).reverse(),
      given.toReversed(),
    )!;
    expect(back.coefficients[1]!.estimate).toBeCloseTo(-a!.coefficients[1]!.estimate, 5);
    expect(back.coefficients[1]!.standardError / a!.coefficients[1]!.standardError).toBeCloseTo(1, 3);
  });
  test("regressionTrend counts non-detects as samples, not as missing", () => {
    const points = cut(() => 3).map(({ lower, upper }, i) =>
      lower === upper
        ? { time: days[i]!, value: Math.exp(upper) }
        : { time: days[i]!, value: null, lowest: 0, highest: Math.exp(upper) },
    );
    const result = regressionTrend(points);
    expect(result.samples).toBe(n);
    expect(result.detected).toBeLessThan(n);
    expect(result.flags).toContain("HAS_NON_DETECTS");
    expect(interruptedSeries(points, 20_180)).toMatchObject({ before: 60, after: 60, needed: null });
  });
});

test("of 300 simulated series without a trend (phi 0.5, n 60) at most 8 % are called one; Newey-West alone calls over 10 %", () => {
  const random = createRandom(3);
  const steps = Array.from({ length: 60 }, (_, i) => i);
  const rows = steps.map((i) => [1, i - 29.5]);
  const called = [0, 0];
  for (let run = 0; run < 300; run++) {
    let state = random.normal();
    const values = steps.map((i) => {
      if (i > 0) state = 0.5 * state + Math.sqrt(0.75) * random.normal();
      return state;
    });
    if (robustRegression(steps, rows, exactly(values))!.coefficients[1]!.pValue < 0.05) called[0]! += 1;
    if (hacRegression(rows, values)!.coefficients[1]!.pValue < 0.05) called[1]! += 1;
  }
  // binomial(300, .05): 24 or more once in 60; the seed is fixed
  expect(called[0]!).toBeLessThanOrEqual(24);
  expect(called[1]!).toBeGreaterThan(30);
});

test("nothing to fit: too few values, one date, all censored, a ragged design", () => {
  const line = [0, 1, 2, 3, 4].map((i) => [1, i]);
  expect(robustRegression([0, 1], line.slice(0, 2), exactly([1, 2]))).toBeNull();
  expect(
    robustRegression(
      [1, 1, 1],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      exactly([1, 2, 3]),
    ),
  ).toBeNull();
  const below = line.map(() => ({ lower: -Infinity, upper: 1 }));
  expect(robustRegression([0, 1, 2, 3, 4], line, below)).toBeNull();
  expect(() => robustRegression([0, 1], [[1], [1, 2]], exactly([1, 2]))).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});

test("values that never differ: a sure level, and no slope that could be told from none", () => {
  const flat = Array.from({ length: 9 }, (_, index) => index);
  const result = robustRegression(
    flat,
    flat.map((time) => [1, time - 4]),
    exactly(flat.map(() => 4)),
  );
  expect(result?.coefficients.map(({ estimate, pValue }) => [estimate, pValue])).toEqual([
    [4, 0],
    [0, 1],
  ]);
});
