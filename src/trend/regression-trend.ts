import type { Code } from "../base/index.ts";
import { harmonicTerms } from "./_adjusted-logs.ts";
import { checkLevel } from "./_check-series.ts";
import { dot } from "./_least-squares.ts";
import { usablePoints } from "./_usable-points.ts";
import { weekdayColumns } from "./_weekday.ts";
import { lagOneAutocorrelation } from "./autocorrelation.ts";
import { hacRegression } from "./hac-regression.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

export interface RegressionTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days since 1970 */
  readonly timeUnitsPerYear?: number;
  /** Terms for the weekday. @defaultValue true when times are days */
  readonly weekdays?: boolean;
  /** Pairs of sine and cosine of the year. @defaultValue 1 from two years on, else 0 */
  readonly harmonics?: number;
  /** Further terms at a time: holiday, payday, rain, event (0 or 1, or a measure). @defaultValue none */
  readonly covariates?: (time: number) => readonly number[];
}

const SAMPLES_NEEDED = 50;
const METHOD = "log-linear regression with autocorrelation-robust errors";

/**
 * Log-linear trend with weekday, season and covariates, Newey-West errors, t(n - p). Needs 50 samples: below that such
 * errors are too small. Throws ARGUMENT_INVALID for a time or covariate that is not finite or a bad level.
 */
export function regressionTrend(
  points: readonly TrendPoint[],
  options: RegressionTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR } = options;
  checkLevel(level);
  const { times, logs, flags } = usablePoints(points);
  const samples = logs.length;
  const base = { method: METHOD, samples, detected: samples, level };
  const none = (flag: Code): TrendResult =>
    noTrend({ ...base, variant: "none", needed: SAMPLES_NEEDED, flags: [...flags, flag] });
  if (samples < SAMPLES_NEEDED) return none("TREND_TOO_SHORT");
  const middle = times.reduce((sum, time) => sum + time, 0) / samples;
  const design = designOf(times, middle, timeUnitsPerYear, options);
  const fit = hacRegression(design, logs, { level });
  const slope = fit?.coefficients[1];
  if (fit === null || slope === undefined) return none("TREND_NOT_FITTED");
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope.estimate, timeUnitsPerYear),
    lower: percentPerYear(slope.lower, timeUnitsPerYear),
    upper: percentPerYear(slope.upper, timeUnitsPerYear),
    pValue: slope.pValue,
    autocorrelation: lagOneAutocorrelation(fit.residuals),
    variant: `${fit.variant}; ${design[0]!.length - 2} terms beside the trend`,
    needed: null,
    alternatives: [],
    flags,
    curve: [...new Set(times)].map((time) => {
      const row = [1, time - middle];
      const height = row[0]! * fit.coefficients[0]!.estimate + row[1]! * slope.estimate;
      const sd = Math.sqrt(
        Math.max(
          0,
          dot(
            row,
            row.map((_, i) => dot(fit.covariance[i]!.slice(0, 2), row)),
          ),
        ),
      );
      const half = sd * (slope.standardError > 0 ? (slope.upper - slope.estimate) / slope.standardError : 0);
      return {
        time,
        value: Math.exp(height),
        lower: Math.exp(height - half),
        upper: Math.exp(height + half),
      };
    }),
  };
}

function designOf(
  times: readonly number[],
  middle: number,
  year: number,
  options: RegressionTrendOptions,
): readonly (readonly number[])[] {
  const spansTwoYears = times.at(-1)! - times[0]! >= 2 * year;
  const harmonics = options.harmonics ?? (spansTwoYears ? 1 : 0);
  const weekdays = (options.weekdays ?? year === DAYS_PER_YEAR) ? weekdayColumns(times) : times.map(() => []);
  return times.map((time, i) => [
    1,
    time - middle,
    ...weekdays[i]!,
    ...harmonicTerms(time, harmonics, year),
    ...(options.covariates?.(time) ?? []),
  ]);
}
