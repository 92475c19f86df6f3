import { alphaOf, exp, median } from "../numerics/index.ts";
import { censoredNull } from "./_censored-null.ts";
import { checkLevel } from "./_check-series.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { tobitLine } from "./_tobit-line.ts";
import { akritasTheilSen } from "./akritas-theil-sen.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `censoredTrend`. */
export interface CensoredTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
  /** Takes the weekdays' pattern out first (Tobit); times must be days since 1970. @defaultValue false */
  readonly weekdays?: boolean;
  /** Seed of the simulated null, a whole number. @defaultValue 1 */
  readonly seed?: number;
  /** Simulated series from 24 samples on. @defaultValue 999 */
  readonly replicates?: number;
}

const METHOD = "Akritas-Theil-Sen and censored Kendall on samples";
const SAMPLES_NEEDED = 5;
const DETECTS_NEEDED = 3;
const SIMULATED_FROM = 24;
/** Beyond, S of every simulated series would cost minutes. */
const SIMULATED_UP_TO = 400;

/**
 * Trend of a series with non-detects: each stays an interval of ln(value), pairs that the limits leave open count for
 * neither side, so a limit that changes over time makes no trend of its own. From 24 to 400 samples p comes from
 * simulated AR(1) series cut by the same limits (seeded); otherwise neighbours are taken as independent, flagged
 * INDEPENDENCE_ASSUMED. Below 5 samples or 3 detects nothing is told. Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 * Source: Akritas, Murphy and LaValley 1995, doi:10.1080/01621459.1995.10476499; sizes: the project's study, benchmarks/calibration/trend-censored.ts.
 */
export function censoredTrend(
  points: readonly TrendPoint[],
  options: CensoredTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR } = options;
  checkLevel(level);
  const { series, flags } = datedIntervals(points);
  const times = series.map(({ time }) => time);
  const found = series.map(({ interval }) => interval);
  const detected = found.filter(({ lower, upper }) => lower === upper).length;
  const base = { method: METHOD, samples: found.length, detected, level };
  const none = { ...base, variant: "none", needed: SAMPLES_NEEDED };
  if (found.length < SAMPLES_NEEDED) return noTrend({ ...none, flags: [...flags, "TREND_FEW_SAMPLES"] });
  if (detected < DETECTS_NEEDED) return noTrend({ ...none, flags: [...flags, "TREND_ALL_CENSORED"] });
  const { values, line } = tobitLine(times, found, options.weekdays ?? false);
  const simulates = times.length >= SIMULATED_FROM && times.length <= SIMULATED_UP_TO && line !== null;
  const { seed = 1, replicates = 999 } = options;
  const simulated = simulates
    ? censoredNull(times, values, line, { seed, replicates, alpha: alphaOf(level) })
    : null;
  const answer = akritasTheilSen(times, values, {
    level,
    ...(simulated === null ? {} : { acceptedScore: simulated.acceptedScore }),
  });
  const { slope, intercept } = answer;
  const centre = median(times);
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope, timeUnitsPerYear),
    lower: percentPerYear(answer.lower, timeUnitsPerYear),
    upper: percentPerYear(answer.upper, timeUnitsPerYear),
    pValue: simulated === null ? answer.pValue : simulated.pValue,
    autocorrelation: simulated?.phi ?? null,
    variant: `${simulated === null ? answer.variant : `studentised null of ${replicates} AR(1) series cut by the same limits`}; interval by inversion of that test`,
    needed: null,
    alternatives: [],
    flags: [
      ...flags,
      ...(simulated === null ? (["INDEPENDENCE_ASSUMED"] as const) : []),
      ...(times.length < SIMULATED_FROM ? (["AUTOCORRELATION_UNSURE"] as const) : []),
    ],
    curve:
      slope === null || intercept === null
        ? []
        : [...new Set(times)].map((time) => {
            const middle = intercept + slope * centre;
            const ends = [answer.lower, answer.upper].map((end) =>
              end === null ? null : exp(middle + end * (time - centre)),
            );
            const [lower = null, upper = null] = time < centre ? ends.toReversed() : ends;
            return { time, value: exp(intercept + slope * time), lower, upper };
          }),
  };
}
