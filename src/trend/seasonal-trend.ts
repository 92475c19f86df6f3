import { median } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { type GroupedValue, groupedKendall } from "./_grouped-kendall.ts";
import { senLine } from "./_sen-line.ts";
import { usablePoints } from "./_usable-points.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `seasonalTrend`. */
export interface SeasonalTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
  /** Equal parts of the year that count as seasons. @defaultValue 12 */
  readonly seasons?: number;
}

/** With fewer years the covariances of the seasons cannot be told, and the test loses all power or its level. */
const YEARS_NEEDED = 5;
const METHOD = "seasonal Kendall on seasons' medians";

/**
 * Seasonal Kendall trend: the median ln(value) of each season of each year, compared with the same season of other
 * years, with the covariance between seasons (Hirsch and Slack 1984, doi:10.1029/WR020i006p00727). Needs 5 years in
 * which samples were taken. Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function seasonalTrend(
  points: readonly TrendPoint[],
  options: SeasonalTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR, seasons = 12 } = options;
  checkLevel(level);
  const { times, logs, flags } = usablePoints(points);
  const cells = seasonMedians(times, logs, timeUnitsPerYear, seasons);
  const years = new Set(cells.map(({ block }) => block)).size;
  const base = { method: METHOD, samples: logs.length, detected: logs.length, level };
  if (years < YEARS_NEEDED) {
    return noTrend({
      ...base,
      variant: "none",
      needed: YEARS_NEEDED * seasons,
      flags: [...flags, "TREND_TOO_SHORT"],
    });
  }
  const kendall = groupedKendall(cells, { covariance: true, level, ranks: "whole" });
  const { slope, lower, upper } = kendall;
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope, timeUnitsPerYear),
    lower: percentPerYear(lower, timeUnitsPerYear),
    upper: percentPerYear(upper, timeUnitsPerYear),
    pValue: kendall.pValue,
    autocorrelation: null,
    variant: `${seasons} seasons, ${years} years; ${kendall.variant}`,
    needed: null,
    alternatives: [],
    flags,
    curve: slope === null ? [] : senLine(times, logs, { slope, lower, upper }),
  };
}

function seasonMedians(
  times: readonly number[],
  logs: readonly number[],
  year: number,
  seasons: number,
): readonly GroupedValue[] {
  const cells = new Map<number, number[]>();
  times.forEach((time, i) => {
    const cell = Math.floor((time / year) * seasons);
    const inside = cells.get(cell);
    if (inside === undefined) cells.set(cell, [logs[i]!]);
    else inside.push(logs[i]!);
  });
  return [...cells].map(([cell, inside]) => ({
    group: String(((cell % seasons) + seasons) % seasons),
    block: String(Math.floor(cell / seasons)),
    time: ((cell + 0.5) * year) / seasons,
    value: median(inside),
  }));
}
