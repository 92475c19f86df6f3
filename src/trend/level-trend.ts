import type { Code } from "../base/index.ts";
import { alphaOf, normalQuantile } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { largestAccepted } from "./_kendall-null.ts";
import { senLine } from "./_sen-line.ts";
import { usablePoints } from "./_usable-points.ts";
import { exactNull, mannKendall } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `levelTrend`. */
export interface LevelTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
}

/** A trend is told from this many levels; 5 is the least at which p can fall below 0.05. */
const LEVELS_NEEDED = 5;
const METHOD = "Theil-Sen and Mann-Kendall on period levels";

/**
 * Trend over period levels, the municipal default: Theil-Sen slope of ln(level) at the periods' middles, exact
 * Mann-Kendall p up to 10 levels. The interval holds exactly the slopes that this very test does not reject, so p and
 * interval never contradict each other (where values tie, an end may be 0 itself). Below 5 levels: no slope, no p, flag TOO_FEW_PERIODS.
 * Throws ARGUMENT_INVALID for a time that is not finite or a level outside 0-1.
 * Source: Mann 1945, doi:10.2307/1907187; Sen 1968, doi:10.1080/01621459.1968.10480934.
 */
export function levelTrend(points: readonly TrendPoint[], options: LevelTrendOptions = {}): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR } = options;
  checkLevel(level);
  const { times, logs, flags } = usablePoints(points);
  const samples = logs.length;
  const base = { method: METHOD, samples, detected: samples, level };
  if (samples < LEVELS_NEEDED) {
    return noTrend({ ...base, variant: "none", needed: LEVELS_NEEDED, flags: [...flags, "TOO_FEW_PERIODS"] });
  }
  const kendall = mannKendall(times, logs);
  const sen = theilSen(times, logs, {
    level,
    ranks: "whole",
    scoreHalfWidth: acceptedScore(times, logs, kendall.variance, level),
  });
  if (sen.slope === null) {
    return noTrend({ ...base, variant: "none", needed: LEVELS_NEEDED, flags: [...flags, "TREND_ONE_DATE"] });
  }
  const told: Code[] = [...flags, "INDEPENDENCE_ASSUMED"];
  if (kendall.variance === 0) told.push("TREND_CONSTANT");
  return {
    ...base,
    changePercentPerYear: percentPerYear(sen.slope, timeUnitsPerYear),
    lower: percentPerYear(sen.lower, timeUnitsPerYear),
    upper: percentPerYear(sen.upper, timeUnitsPerYear),
    pValue: kendall.pValue,
    autocorrelation: null,
    variant: `p ${kendall.variant}; interval by inversion of that test`,
    needed: null,
    alternatives: [],
    flags: told,
    curve: senLine(times, logs, { slope: sen.slope, lower: sen.lower, upper: sen.upper }),
  };
}

/** The largest |S| that the Mann-Kendall test of this series does not reject. */
function acceptedScore(
  times: readonly number[],
  logs: readonly number[],
  variance: number,
  level: number,
): number {
  const exact = exactNull(times, logs);
  if (exact !== null) return largestAccepted(exact, alphaOf(level));
  return normalQuantile((1 + level) / 2) * Math.sqrt(variance) + 1;
}
