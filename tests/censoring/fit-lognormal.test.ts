import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitLognormal, hasMaximum, lognormalMoments } from "../../src/censoring/index.ts";
import fixture from "../fixtures/censoring/expected.json" with { type: "json" };
import { censoredOf, MANGANESE, OAHU, WEEKS, WEEKS_GROUPS } from "./censored-of.ts";

const ends = (rows: readonly (readonly (number | null)[])[]) =>
  rows.map(([lowest, highest]) => ({ lowest: lowest ?? 0, highest: highest ?? null }));
const groups = (numbers: readonly number[]) => numbers.map((group) => (group === 1 ? 1 : 0));

describe("gauges (R packages NADA, survreg; methods 3.4)", () => {
  test("manganese, EPA 2009 example 15-1", () => {
    const fit = fitLognormal(MANGANESE);
    expect(fit?.mu).toBeCloseTo(2.21590467, 8);
    expect(fit?.sigma).toBeCloseTo(1.35629118, 8);
    expect(fit?.logLikelihood).toBeCloseTo(-91.9255737, 7);
    expect(fit?.standardErrors.mu).toBeCloseTo(0.282591, 6);
    const moments = lognormalMoments(fit?.mu ?? 0, fit?.sigma ?? 0);
    expect(moments.mean).toBeCloseTo(23.003987, 6);
    expect(moments.cv).toBeCloseTo(2.300772, 6);
  });

  test("arsenic of Oahu", () => {
    const fit = fitLognormal(OAHU);
    const { mean, cv } = lognormalMoments(fit?.mu ?? 0, fit?.sigma ?? 0);
    expect(mean).toBeCloseTo(0.9452585, 7);
    expect(mean * cv).toBeCloseTo(0.6559261, 7);
  });

  test("two weeks with two strata", () => {
    const fit = fitLognormal(WEEKS, WEEKS_GROUPS);
    expect(fit?.mu).toBeCloseTo(4.04619652, 8);
    expect(fit?.delta).toBeCloseTo(0.41032886, 8);
    expect(fit?.sigma).toBeCloseTo(0.24108891, 8);
    expect([fit?.samples, fit?.measured]).toEqual([14, 11]);
  });
});

describe("SciPy's general optimiser finds the same maximum", () => {
  test.each(fixture.cases)("$name", ({ rows, group, mu, delta, sigma, logLikelihood }) => {
    const fit = fitLognormal(ends(rows), groups(group));
    expect(fit?.mu).toBeCloseTo(mu, 5);
    expect(fit?.delta).toBeCloseTo(delta, 5);
    expect(fit?.sigma).toBeCloseTo(sigma, 5);
    expect(fit?.logLikelihood).toBeCloseTo(logLikelihood, 8);
  });
});

describe("edges", () => {
  test("nothing censored: mean and sd (divisor n) of the logarithms", () => {
    const logs = [1, 2, 4, 5];
    const fit = fitLognormal(logs.map((log) => ({ lowest: Math.exp(log), highest: Math.exp(log) })));
    expect(fit?.mu).toBeCloseTo(3, 12);
    expect(fit?.sigma).toBeCloseTo(Math.sqrt(2.5), 12);
  });

  test.each([
    ["all censored", "<5 <5 <2"],
    ["one measured value, limits above it", "3 <5 <5"],
    ["one distinct measured value", "3 3 3 <5"],
    ["one value", "3"],
    ["nothing", ""],
  ])("no maximum: %s", (_, text) => {
    const values = text === "" ? [] : censoredOf(text);
    expect(fitLognormal(values)).toBeNull();
  });

  test("one distinct measured value above the limits has a maximum: the limits show the scatter", () => {
    const fit = fitLognormal(censoredOf("9 9 9 <5 <2"));
    expect(fit?.sigma).toBeGreaterThan(0.3);
  });

  test("a stratum without a measured value has no maximum", () => {
    expect(hasMaximum(censoredOf("3 4 5 <9 <8"), [0, 0, 0, 1, 1])).toBe(false);
  });

  test("one group's scatter is enough, in whichever group it is; none in either is not", () => {
    expect(hasMaximum(censoredOf("3 4 5 7 7"), [0, 0, 0, 1, 1])).toBe(true);
    expect(hasMaximum(censoredOf("7 7 3 4 5"), [0, 0, 1, 1, 1])).toBe(true);
    expect(hasMaximum(censoredOf("7 7 3 3"), [0, 0, 1, 1])).toBe(false);
    expect(hasMaximum([], [])).toBe(false);
  });

  test("a value measured exactly at a limit is measured", () => {
    const fit = fitLognormal(censoredOf("5 7 9 <5 <5"));
    expect(fit?.measured).toBe(3);
  });

  test("contradictory ends are named", () => {
    expect(() => fitLognormal([{ lowest: 5, highest: 2 }])).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[0]", received: "5 to 2" }),
    );
  });
});

describe("laws", () => {
  const sample = fc.array(
    fc.record({
      log: fc.double({ min: 1, max: 5, noNaN: true }),
      limit: fc.double({ min: 1, max: 5, noNaN: true }),
    }),
    { minLength: 5, maxLength: 25 },
  );
  const valuesOf = (rows: readonly { log: number; limit: number }[], scale = 1) =>
    rows.map(({ log, limit }) => {
      const at = scale * Math.exp(Math.max(log, limit));
      return log < limit ? { lowest: 0, highest: at } : { lowest: at, highest: at };
    });

  test("values x k move mu by ln k and leave sigma, in any order", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (rows, k) => {
        const fit = fitLognormal(valuesOf(rows));
        const scaled = fitLognormal(valuesOf([...rows].reverse(), k));
        if (fit === null || fit.sigma < 1e-3) return;
        expect((scaled?.mu ?? 0) - Math.log(k)).toBeCloseTo(fit.mu, 6);
        expect(scaled?.sigma).toBeCloseTo(fit.sigma, 6);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test("every answer is finite", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const fit = fitLognormal(valuesOf(rows));
        if (fit === null) return;
        const { mu, sigma, logLikelihood, standardErrors } = fit;
        for (const number of [mu, sigma, logLikelihood, standardErrors.mu])
          expect(number).toBeTypeOf("number");
        expect([mu, sigma, logLikelihood, standardErrors.mu].every(Number.isFinite)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
