import { median } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { akritasTheilSen } from "./akritas-theil-sen.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

export interface CensoredTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
}

const METHOD = "Akritas-Theil-Sen and censored Kendall on samples";
const SAMPLES_NEEDED = 5;
const DETECTS_NEEDED = 3;

/**
 * Trend of a series with non-detects: each stays an interval of ln(value), pairs that the limits leave open count for
 * neither side, so a limit that changes over time makes no trend of its own. Neighbours are taken as independent.
 * Below 5 samples or 3 detects nothing is told. Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function censoredTrend(
  points: readonly TrendPoint[],
  options: CensoredTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR } = options;
  checkLevel(level);
  const { series, flags } = datedIntervals(points);
  const times = series.map(({ time }) => time);
  const values = series.map(({ interval }) => interval);
  const detected = values.filter(({ lower, upper }) => lower === upper).length;
  const base = { method: METHOD, samples: values.length, detected, level };
  const none = { ...base, variant: "none", needed: SAMPLES_NEEDED };
  if (values.length < SAMPLES_NEEDED) return noTrend({ ...none, flags: [...flags, "TOO_FEW_PERIODS"] });
  if (detected < DETECTS_NEEDED) return noTrend({ ...none, flags: [...flags, "TREND_ALL_CENSORED"] });
  const answer = akritasTheilSen(times, values, { level });
  const { slope, intercept } = answer;
  const centre = median(times);
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope, timeUnitsPerYear),
    lower: percentPerYear(answer.lower, timeUnitsPerYear),
    upper: percentPerYear(answer.upper, timeUnitsPerYear),
    pValue: answer.pValue,
    autocorrelation: null,
    variant: `${answer.variant}; interval by inversion of that test`,
    needed: null,
    alternatives: [],
    flags: [...flags, "INDEPENDENCE_ASSUMED"],
    curve:
      slope === null || intercept === null
        ? []
        : [...new Set(times)].map((time) => {
            const middle = intercept + slope * centre;
            const ends = [answer.lower, answer.upper].map((end) =>
              end === null ? null : Math.exp(middle + end * (time - centre)),
            );
            const [lower = null, upper = null] = time < centre ? ends.toReversed() : ends;
            return { time, value: Math.exp(intercept + slope * time), lower, upper };
          }),
  };
}
