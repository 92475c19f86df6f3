import { mean, studentTQuantile } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { usablePoints } from "./_usable-points.ts";
import { weekdayNumber } from "./_weekday.ts";
import type { TrendPoint } from "./trend-point.ts";

export interface WeekendRatioOptions {
  /** Days of the weekend, 0 Monday to 6 Sunday. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly number[];
  /** Days of the other side. @defaultValue all that are not weekend */
  readonly weekdays?: readonly number[];
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

export interface WeekendRatio {
  /** The day sets in words; a ratio without them cannot be compared. */
  readonly days: string;
  readonly weekendMean: number | null;
  readonly weekdayMean: number | null;
  /** Ratio of the arithmetic means; null when a side is empty. */
  readonly ratio: number | null;
  /** Ratio of the geometric means with its t interval on the log scale, pooled spread; null below 3 values. */
  readonly geometricRatio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * Weekend over weekdays with its day sets named. `time` in days since 1970, by the middle of the sample's window.
 * Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function weekendRatio(points: readonly TrendPoint[], options: WeekendRatioOptions = {}): WeekendRatio {
  const { weekend = [0, 5, 6], level = 0.95 } = options;
  const weekdays = options.weekdays ?? NAMES.flatMap((_, day) => (weekend.includes(day) ? [] : [day]));
  checkLevel(level);
  const { times, logs } = usablePoints(points);
  const side = (days: readonly number[]): readonly number[] =>
    logs.filter((_, i) => days.includes(weekdayNumber(times[i]!)));
  const [a, b] = [side(weekend), side(weekdays)];
  const named = (days: readonly number[]): string => days.map((day) => NAMES[day]).join(" ");
  const days = `${named(weekend)} / ${named(weekdays)}`;
  const arithmetic = (logs: readonly number[]): number | null =>
    logs.length === 0 ? null : mean(logs.map(Math.exp));
  const [weekendMean, weekdayMean] = [arithmetic(a), arithmetic(b)];
  if (weekendMean === null || weekdayMean === null) {
    return { days, weekendMean, weekdayMean, ratio: null, geometricRatio: null, lower: null, upper: null };
  }
  const difference = mean(a) - mean(b);
  const df = a.length + b.length - 2;
  const squares = [a, b].reduce(
    (sum, logs) => sum + logs.reduce((inner, log) => inner + (log - mean(logs)) ** 2, 0),
    0,
  );
  const half =
    df < 1
      ? null
      : studentTQuantile((1 + level) / 2, df) * Math.sqrt((squares / df) * (1 / a.length + 1 / b.length));
  return {
    days,
    weekendMean,
    weekdayMean,
    ratio: weekendMean / weekdayMean,
    geometricRatio: Math.exp(difference),
    lower: half === null ? null : Math.exp(difference - half),
    upper: half === null ? null : Math.exp(difference + half),
  };
}
