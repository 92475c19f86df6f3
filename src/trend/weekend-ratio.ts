import { type CensoredValue, fitLognormal } from "../censoring/index.ts";
import { exp, log, mean, studentTQuantile, sum } from "../numerics/index.ts";
import { checkFinite, checkLevel } from "./_check-series.ts";
import { isCensored, isPositive } from "./_usable-points.ts";
import { weekdayNumber } from "./_weekday.ts";
import type { TrendPoint } from "./trend-point.ts";

/** What can be chosen for `weekendRatio`. */
export interface WeekendRatioOptions {
  /** Days of the weekend, 0 Monday to 6 Sunday. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly number[];
  /** Days of the other side. @defaultValue all that are not weekend */
  readonly weekdays?: readonly number[];
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** Weekend days over weekdays, as a ratio with its interval. */
export interface WeekendRatio {
  /** The day sets in words; a ratio without them cannot be compared. */
  readonly days: string;
  /** Arithmetic means; null when a side is empty or holds non-detects. */
  readonly weekendMean: number | null;
  readonly weekdayMean: number | null;
  /** Ratio of the arithmetic means. */
  readonly ratio: number | null;
  /** Ratio of the geometric means; null when a side is empty or nothing was measured on it. */
  readonly geometricRatio: number | null;
  /** Its t interval on the log scale; null below 3 values and for values that do not scatter. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly samples: number;
  readonly degreesOfFreedom: number | null;
  readonly method: string;
}

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/**
 * Weekend over weekdays with its day sets named. `time` in days since 1970, by the middle of the sample's window, so a
 * composite of several days counts once. Scatter pooled within the sides, n - 2 degrees of freedom; non-detects enter
 * through the lognormal likelihood of two groups with one sigma. Errors that all samples share cancel.
 * Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function weekendRatio(points: readonly TrendPoint[], options: WeekendRatioOptions = {}): WeekendRatio {
  const { weekend = [0, 5, 6], level = 0.95 } = options;
  const weekdays = options.weekdays ?? NAMES.flatMap((_, day) => (weekend.includes(day) ? [] : [day]));
  checkLevel(level);
  checkFinite(
    points.map(({ time }) => time),
    "time",
  );
  const side = (days: readonly number[]): readonly CensoredValue[] =>
    points.flatMap((point) => (days.includes(weekdayNumber(point.time)) ? knownValue(point) : []));
  const sides = [side(weekdays), side(weekend)] as const;
  const [weekdayMean, weekendMean] = sides.map(arithmeticMean);
  const contrast = sides.some((values) => values.length === 0) ? null : contrastOf(...sides);
  const samples = sides[0].length + sides[1].length;
  const half =
    contrast === null || contrast.error === null
      ? null
      : studentTQuantile((1 + level) / 2, samples - 2) * contrast.error;
  const named = (days: readonly number[]): string => days.map((day) => NAMES[day]).join(" ");
  const at = (log: number): number | null => (contrast === null ? null : exp(contrast.log + log));
  return {
    days: `${named(weekend)} / ${named(weekdays)}`,
    weekendMean: weekendMean ?? null,
    weekdayMean: weekdayMean ?? null,
    ratio: weekendMean == null || weekdayMean == null ? null : weekendMean / weekdayMean,
    geometricRatio: at(0),
    lower: half === null ? null : at(-half),
    upper: half === null ? null : at(half),
    samples,
    degreesOfFreedom: half === null ? null : samples - 2,
    method: contrast?.method ?? "none: a kind of day holds nothing measured",
  };
}

/** What is known of a point; nothing for a missing value. */
function knownValue(point: TrendPoint): readonly CensoredValue[] {
  const { value, lowest = null, highest = null } = point;
  if (isPositive(value)) return [{ lowest: value, highest: value }];
  return isCensored(point) ? [{ lowest: isPositive(lowest) ? lowest : 0, highest }] : [];
}

function arithmeticMean(values: readonly CensoredValue[]): number | null {
  const measured = values.filter(({ lowest, highest }) => lowest === highest);
  return values.length === 0 || measured.length < values.length
    ? null
    : mean(measured.map(({ lowest }) => lowest));
}

interface Contrast {
  /** ln(weekend / weekdays). */
  readonly log: number;
  /** Its standard error; null when the scatter cannot be judged. */
  readonly error: number | null;
  readonly method: string;
}

function contrastOf(weekdays: readonly CensoredValue[], weekend: readonly CensoredValue[]): Contrast | null {
  const all = [...weekdays, ...weekend];
  const degreesOfFreedom = all.length - 2;
  if (all.some(({ lowest, highest }) => lowest !== highest)) {
    const groups = [...weekdays.map(() => 0 as const), ...weekend.map(() => 1 as const)];
    const fit = fitLognormal(all, groups);
    if (fit === null) return null;
    // the likelihood's sigma has divisor n, the t interval wants n - 2
    const error =
      degreesOfFreedom < 1 ? null : fit.standardErrors.delta * Math.sqrt(all.length / degreesOfFreedom);
    return { log: fit.delta, error, method: fit.method };
  }
  const logs = [weekdays, weekend].map((values) => values.map(({ lowest }) => log(lowest)));
  const means = logs.map((own) => mean(own));
  const squares = sum(logs.flatMap((own, i) => own.map((log) => (log - (means[i] ?? 0)) ** 2)));
  const variance = (squares / degreesOfFreedom) * (1 / weekdays.length + 1 / weekend.length);
  return {
    log: (means[1] ?? 0) - (means[0] ?? 0),
    // equal but for rounding is equal: no scatter can be told from it
    error: degreesOfFreedom < 1 || squares < 1e-24 ? null : Math.sqrt(variance),
    method: "ratio of geometric means, pooled scatter of ln(value)",
  };
}
