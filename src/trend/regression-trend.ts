import type { Code } from "../base/index.ts";
import { exp } from "../numerics/index.ts";
import { checkFinite, checkLevel } from "./_check-series.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { type RegressionDesign, regressionDesign } from "./_regression-design.ts";
import type { Covariate } from "./covariate.ts";
import { type PercentEffect, percentEffect } from "./percent-effect.ts";
import { type RobustRegressionResult, robustRegression } from "./robust-regression.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendCurvePoint, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `regressionTrend`. */
export interface RegressionTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days since 1970 */
  readonly timeUnitsPerYear?: number;
  /** Terms for the weekday. @defaultValue true when times are days */
  readonly weekdays?: boolean;
  /** Pairs of sine and cosine of the year. @defaultValue 1 from two years on, else 0 */
  readonly harmonics?: number;
  /** Known days and measures: holiday, payday, rain, event. @defaultValue none */
  readonly covariates?: readonly Covariate[];
}

/** A trend with what the known days and measures do beside it. */
export interface RegressionTrendResult extends TrendResult {
  /** Effect of each covariate that at least 3 samples have and 3 have not, in percent of the load. */
  readonly effects: readonly (PercentEffect & { readonly name: string })[];
}

const SAMPLES_NEEDED = 50;
const METHOD = "log-linear regression with autocorrelation-robust errors";

/**
 * Log-linear trend with weekday, season and covariates; non-detects enter as intervals (Tobit). Errors and p are those
 * of `robustRegression`. Needs 50 samples. The curve is that of a usual day: weekday and season at their mean,
 * covariates at 0. Throws ARGUMENT_INVALID for a time or covariate that is not finite or a bad level.
 * Source: Tobin 1958, doi:10.2307/1907382; Newey and West 1987, doi:10.2307/1913610.
 */
export function regressionTrend(
  points: readonly TrendPoint[],
  options: RegressionTrendOptions = {},
): RegressionTrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR, covariates = [] } = options;
  checkLevel(level);
  const { series, flags } = datedIntervals(points);
  const times = series.map(({ time }) => time);
  const values = series.map(({ interval }) => interval);
  const samples = times.length;
  const detected = values.filter(({ lower, upper }) => lower === upper).length;
  const base = { method: METHOD, samples, detected, level };
  const none = (flag: Code): RegressionTrendResult => ({
    ...noTrend({ ...base, variant: "none", needed: SAMPLES_NEEDED, flags: [...flags, flag] }),
    effects: [],
  });
  for (const { name, at } of covariates) checkFinite(times.map(at), name);
  if (samples < SAMPLES_NEEDED) return none("TREND_TOO_SHORT");
  const spansTwoYears = times.at(-1)! - times[0]! >= 2 * timeUnitsPerYear;
  const design = regressionDesign(times, {
    weekdays: options.weekdays ?? timeUnitsPerYear === DAYS_PER_YEAR,
    harmonics: options.harmonics ?? (spansTwoYears ? 1 : 0),
    covariates,
    timeUnitsPerYear,
  });
  const fit = robustRegression(times, design.rows, values, { level });
  const slope = fit?.coefficients[1];
  if (fit === null || slope === undefined) return none("TREND_NOT_FITTED");
  const named = design.placeOf.size === 0 ? "" : ` (with ${[...design.placeOf.keys()].join(", ")})`;
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope.estimate, timeUnitsPerYear),
    lower: percentPerYear(slope.lower, timeUnitsPerYear),
    upper: percentPerYear(slope.upper, timeUnitsPerYear),
    pValue: slope.pValue,
    autocorrelation: fit.autocorrelation,
    variant: `${fit.method}, ${fit.variant}; ${design.rows[0]!.length - 2} terms beside the trend${named}`,
    needed: null,
    alternatives: [],
    flags,
    curve: [...new Set(times)].map((time) => usualDay(time, fit, design)),
    effects: [...design.placeOf].map(([name, place]) => ({
      name,
      ...percentEffect(fit.coefficients[place]!),
    })),
  };
}

function usualDay(
  time: number,
  { coefficients, covariance }: RobustRegressionResult,
  { middle }: RegressionDesign,
): TrendCurvePoint {
  const [height, slope] = [coefficients[0]!, coefficients[1]!];
  const run = time - middle;
  const at = height.estimate + slope.estimate * run;
  const variance = covariance[0]![0]! + 2 * run * covariance[0]![1]! + run * run * covariance[1]![1]!;
  const t = slope.standardError > 0 ? (slope.upper - slope.estimate) / slope.standardError : 0;
  const half = t * Math.sqrt(Math.max(0, variance));
  return { time, value: exp(at), lower: exp(at - half), upper: exp(at + half) };
}
