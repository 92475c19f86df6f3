import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  cdcChange,
  cosinor,
  hacRegression,
  interruptedSeries,
  mixedModel,
  regressionTrend,
  tobit,
} from "../../src/trend/index.ts";
import models from "../fixtures/trend/models.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

const close = (ours: readonly number[], theirs: readonly number[], digits: number): void => {
  expect(ours).toHaveLength(theirs.length);
  ours.forEach((value, i) => {
    expect(value / theirs[i]!).toBeCloseTo(1, digits);
  });
};

describe("hacRegression", () => {
  test("ln Nile: beta and four standard errors of methods.md 4.6", () => {
    const design = series.nile.map((_, i) => [1, i]);
    const se = (errors: "hac" | "hac-plain" | "ols" | "hc3") =>
      hacRegression(design, series.nile.map(Math.log), { errors })!.coefficients[1]!;
    expect(se("hac").estimate).toBeCloseTo(-0.0027672002, 10);
    expect(se("ols").standardError).toBeCloseTo(0.000584371609, 12);
    expect(se("hac-plain").standardError).toBeCloseTo(0.000747229445, 12);
    expect(se("hac").standardError).toBeCloseTo(0.000754815725, 12);
    expect(se("hc3").standardError).toBeCloseTo(0.000536722973, 12);
  });
  test("three columns against R's lm and sandwich", () => {
    const { x, w, y, coefficients, lag, nw, adjusted, hc3, ols } = models.hac;
    const design = x.map((value, i) => [1, value, w[i]!]);
    const run = (errors: "hac" | "hac-plain" | "ols" | "hc3") => hacRegression(design, y, { errors })!;
    expect(run("hac").lag).toBe(lag);
    close(
      run("hac").coefficients.map((c) => c.estimate),
      coefficients,
      9,
    );
    const errorsOf = (errors: "hac" | "hac-plain" | "ols" | "hc3") =>
      run(errors).coefficients.map((c) => c.standardError);
    close(errorsOf("hac-plain"), nw, 9);
    close(errorsOf("hac"), adjusted, 9);
    close(errorsOf("hc3"), hc3, 9);
    close(errorsOf("ols"), ols, 9);
  });
  test("ln Nile: interval and p of R's lm (confint at 95 and 80 %, summary)", () => {
    const design = series.nile.map((_, i) => [1, i]);
    const run = (level: number) =>
      hacRegression(design, series.nile.map(Math.log), { errors: "ols", level })!.coefficients;
    close(
      run(0.95).flatMap(({ lower, upper }) => [lower, upper]),
      [6.877282818545304, 7.010184842616763, -0.003926866687345, -0.00160753380683956],
      9,
    );
    close(
      run(0.8).flatMap(({ lower, upper }) => [lower, upper]),
      [6.900529084795092, 6.986938576366974, -0.003521185659996, -0.002013214834189],
      9,
    );
    expect(run(0.95)[1]!.pValue / 7.38195134200817e-6).toBeCloseTo(1, 8);
  });
  test("dependent columns and too few values give null, ragged rows an error", () => {
    expect(
      hacRegression(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
      ),
    ).toBeNull();
    expect(
      hacRegression(
        [
          [1, 2],
          [1, 3],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(() => hacRegression([[1], [1, 2]], [1, 2])).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});

describe("regressionTrend", () => {
  const random = createRandom(31);
  const points = Array.from({ length: 900 }, (_, i) => {
    const time = 19_000 + i;
    const weekend = (time + 3) % 7 >= 5 ? 0.5 : 0;
    return {
      time,
      value: Math.exp(
        4 + 0.0004 * i + weekend + 0.2 * Math.sin((2 * Math.PI * time) / 365.2425) + 0.15 * random.normal(),
      ),
    };
  });
  test("finds the growth beside weekday and season; the truth lies inside", () => {
    const result = regressionTrend(points);
    const truth = 100 * Math.expm1(0.0004 * 365.2425);
    expect(result.lower).toBeLessThan(truth);
    expect(result.upper).toBeGreaterThan(truth);
    expect(result.pValue).toBeLessThan(0.001);
    expect(result.curve).toHaveLength(900);
  });
  test("the curve of a usual day rises by the trend; its width is that of a line", () => {
    const { curve, changePercentPerYear, lower, upper } = regressionTrend(points);
    const rate = Math.log1p(changePercentPerYear! / 100) / 365.2425;
    const half = (Math.log1p(upper! / 100) - Math.log1p(lower! / 100)) / 2 / 365.2425;
    const width = (i: number) => Math.log(curve[i]!.upper! / curve[i]!.value);
    for (const i of [0, 1, 400, 899]) {
      expect(Math.log(curve[i]!.value / curve[0]!.value)).toBeCloseTo(rate * i, 9);
      expect(Math.log(curve[i]!.value / curve[i]!.lower!)).toBeCloseTo(width(i), 9);
    }
    // The square of the half width is a parabola in time that bends by twice the square of the slope's own.
    const bend = (width(0) ** 2 - 2 * width(400) ** 2 + width(800) ** 2) / 400 ** 2;
    expect(bend / (2 * half ** 2)).toBeCloseTo(1, 6);
  });
  test("a covariate takes an event out", () => {
    const event = (time: number): boolean => time > 19_600;
    const stepped = points.map((p) => ({ ...p, value: p.value * (event(p.time) ? 3 : 1) }));
    const plain = regressionTrend(stepped, { harmonics: 0 });
    const told = regressionTrend(stepped, {
      harmonics: 0,
      covariates: [{ name: "closure", at: (time) => (event(time) ? 1 : 0) }],
    });
    expect(Math.abs(told.changePercentPerYear! - 16)).toBeLessThan(
      Math.abs(plain.changePercentPerYear! - 16),
    );
  });
  test("below 50 samples it says so", () => {
    expect(regressionTrend(points.slice(0, 49))).toMatchObject({
      pValue: null,
      needed: 50,
      flags: ["TREND_TOO_SHORT"],
    });
  });
});

test("tobit: R's tobin data, coefficients, scale and log-likelihood (survreg)", () => {
  const { durable, age, quant, coefficients, scale, logLik } = models.tobit;
  const values = durable.map((value) =>
    value > 0 ? { lower: value, upper: value } : { lower: -Infinity, upper: 0 },
  );
  const result = tobit(
    age.map((a, i) => [1, a, quant[i]!]),
    values,
  )!;
  close(result.coefficients, coefficients, 4);
  expect(result.scale / scale).toBeCloseTo(1, 5);
  expect(result.logLikelihood).toBeCloseTo(logLik, 7);
  expect(result.detected).toBe(7);
});
test("tobit without non-detects is least squares", () => {
  const { x, w, y, coefficients } = models.hac;
  const result = tobit(
    x.map((value, i) => [1, value, w[i]!]),
    y.map((value) => ({ lower: value, upper: value })),
  )!;
  close(result.coefficients, coefficients, 8);
  expect(
    tobit(
      [[1], [1]],
      [
        { lower: -Infinity, upper: 1 },
        { lower: -Infinity, upper: 2 },
      ],
    ),
  ).toBeNull();
});

describe("mixedModel", () => {
  const { age, distance, subject, coefficients, se, sd, subjects, deviations } = models.mixed;
  const result = mixedModel(
    age.map((a) => [1, a]),
    distance,
    subject,
  )!;
  test("Orthodont, random intercepts, REML: coefficients, errors, both sds (nlme; methods.md 4.6)", () => {
    close(
      result.coefficients.map((c) => c.estimate),
      coefficients,
      9,
    );
    close(
      result.coefficients.map((c) => c.standardError),
      se,
      6,
    );
    expect(result.betweenSd).toBeCloseTo(2.11472351, 6);
    expect(result.withinSd).toBeCloseTo(1.43159213, 6);
    close([result.betweenSd, result.withinSd], sd, 6);
  });
  test("each group's prediction is nlme's ranef", () => {
    subjects.forEach((name, i) => {
      expect(result.groups.find((group) => group.name === name)!.deviation).toBeCloseTo(deviations[i]!, 5);
    });
  });
  test("a group's prediction is its mean deviation, shrunk by what its size leaves to chance", () => {
    const [between, within] = [result.betweenSd ** 2, result.withinSd ** 2];
    for (const { name, n, deviation, sd: own } of result.groups) {
      const members = subject.flatMap((one, i) => (one === name ? [i] : []));
      const [height, slope] = result.coefficients.map(({ estimate }) => estimate) as [number, number];
      const off = members.map((i) => distance[i]! - height - slope * age[i]!);
      const shrink = (n * between) / (within + n * between);
      expect(n).toBe(members.length);
      expect(deviation).toBeCloseTo((shrink * off.reduce((sum, value) => sum + value, 0)) / n, 9);
      expect(own).toBeCloseTo(Math.sqrt(between * (1 - shrink)), 9);
    }
  });
  test("fewer than 5 groups: null", () => {
    expect(mixedModel([[1], [1], [1], [1]], [1, 2, 3, 4], ["a", "a", "b", "b"])).toBeNull();
  });
});

describe("interruptedSeries", () => {
  const random = createRandom(5);
  const base = Array.from({ length: 60 }, (_, i) => ({
    time: 20_000 + 7 * i,
    value: Math.exp(3 + 0.05 * random.normal()),
  }));
  const treated = base.map((p) => ({ ...p, value: p.value * (p.time >= 20_210 ? 0.7 : 1) }));
  test("a fall by 30 % is found", () => {
    const result = interruptedSeries(treated, 20_210);
    expect(result).toMatchObject({ before: 30, after: 30, needed: null });
    expect(result.step!.lower).toBeLessThan(-30);
    expect(result.step!.upper).toBeGreaterThan(-30);
    expect(result.step!.pValue).toBeLessThan(1e-6);
  });
  test("against a comparison plant that shares all ups and downs the step is exact", () => {
    const shared = treated.map((p, i) => ({ ...p, value: p.value * (1 + (i % 5)) }));
    const comparison = base.map((p, i) => ({ ...p, value: p.value * (1 + (i % 5)) }));
    expect(interruptedSeries(shared, 20_210, { comparison }).step!.percent).toBeCloseTo(-30, 6);
  });
  test("7 points on a side: no effect, what is needed", () => {
    expect(interruptedSeries(treated, 20_045)).toMatchObject({
      before: 7,
      step: null,
      trendChange: null,
      needed: 8,
    });
  });
});

test("CDC percent change: 116.2026 % (methods.md 4.6); null for values that are not positive", () => {
  expect(cdcChange([0, 3, 7, 10, 14], [100, 120, 150, 170, 220])).toBeCloseTo(116.2026, 4);
  expect(cdcChange([0, 1], [1, 0])).toBeNull();
  expect(cdcChange([1, 1], [1, 2])).toBeNull();
});

describe("cosinor", () => {
  test("against R's lm: mesor, amplitude, F and p", () => {
    const { y, coefficients, F, p } = models.cosinor;
    const result = cosinor(
      y.map((_, i) => i),
      y,
    )!;
    expect(result.mesor).toBeCloseTo(coefficients[0]!, 10);
    expect(result.amplitude).toBeCloseTo(Math.hypot(coefficients[1]!, coefficients[2]!), 10);
    expect(result.statistic / F).toBeCloseTo(1, 9);
    expect(result.pValue / p).toBeCloseTo(1, 6);
  });
  test("a pure wave gives back its amplitude and peak; constant values null", () => {
    const result = cosinor(
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6].map((t) => 2 + 3 * Math.cos((2 * Math.PI * (t - 5)) / 7)),
    )!;
    expect(result.amplitude).toBeCloseTo(3, 10);
    expect(result.peak).toBeCloseTo(5, 10);
    expect(cosinor([0, 1, 2, 3, 4], [1, 1, 1, 1, 1])).toBeNull();
  });
  test("the peak is found all around the clock, in any period", () => {
    for (const period of [7, 365.2425]) {
      for (let step = 0; step < 16; step++) {
        const peak = (step * period) / 16;
        const times = Array.from({ length: 12 }, (_, i) => (i * period) / 9);
        const wave = times.map((t) => 2 + 3 * Math.cos((2 * Math.PI * (t - peak)) / period));
        const found = cosinor(times, wave, period)!;
        const off = Math.abs(found.peak - peak);
        expect(Math.min(off, period - off) / period).toBeLessThan(1e-9);
        expect(found.peak).toBeGreaterThanOrEqual(0);
        expect(found.peak).toBeLessThanOrEqual(period);
      }
    }
  });
  test("four values are the fewest: one degree of freedom", () => {
    const times = [0, 1, 3, 5];
    const wave = times.map((t) => 2 + Math.cos((2 * Math.PI * t) / 7));
    expect(cosinor(times, wave)?.amplitude).toBeCloseTo(1, 10);
    expect(cosinor(times.slice(0, 3), wave.slice(0, 3))).toBeNull();
  });
});
