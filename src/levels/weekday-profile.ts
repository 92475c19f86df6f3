import { type Weekday, weekdayOf } from "../calendar/index.ts";
import { median, studentTQuantile } from "../numerics/index.ts";
import type { LevelSample } from "./level-sample.ts";

/** One weekday's place in the week; 1 is the average of the weekdays that were sampled. */
export interface WeekdayIndex {
  readonly weekday: Weekday;
  /** Measured one-day samples on that weekday. */
  readonly samples: number;
  /** Geometric mean index; null without samples. */
  readonly index: number | null;
  /** Null when the scatter cannot be judged. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Median load of the weekday over the geometric mean of the weekdays' levels; null without samples. */
  readonly medianIndex: number | null;
}

/** Options of `weekdayProfile`. */
export interface WeekdayProfileOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

const WEEK: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const LONGEST_DAY = 36 * 3_600_000;

/**
 * Index of each weekday, Monday first: its mean ln(load) less the mean over the sampled weekdays, with a t interval from
 * the pooled scatter within weekdays. For charts: one-day measured samples only; non-detects and multi-day composites
 * are left out (a series with many non-detects shows too even a week). Always 7 rows.
 */
export function weekdayProfile(
  samples: readonly LevelSample[],
  options: WeekdayProfileOptions = {},
): readonly WeekdayIndex[] {
  const groups = WEEK.map((weekday) =>
    samples.flatMap(({ usable, load, day, window }) => {
      const oneDay = window.end - window.start <= LONGEST_DAY;
      return usable && oneDay && load !== null && load > 0 && weekdayOf(day) === weekday
        ? [Math.log(load)]
        : [];
    }),
  );
  const filled = groups.filter((group) => group.length > 0);
  const means = filled.map(meanOf);
  const centre = meanOf(means);
  const count = filled.reduce((sum, group) => sum + group.length, 0);
  const degreesOfFreedom = count - filled.length;
  const squares = filled.reduce(
    (sum, group, index) => sum + group.reduce((part, log) => part + (log - means[index]!) ** 2, 0),
    0,
  );
  const variance = degreesOfFreedom > 0 ? squares / degreesOfFreedom : 0;
  const t = degreesOfFreedom > 0 ? studentTQuantile((1 + (options.level ?? 0.95)) / 2, degreesOfFreedom) : 0;
  const k = filled.length;
  const inverse = filled.reduce((sum, group) => sum + 1 / group.length, 0);
  return WEEK.map((weekday, place) => {
    const group = groups[place]!;
    const n = group.length;
    if (n === 0) return { weekday, samples: 0, index: null, lower: null, upper: null, medianIndex: null };
    const log = meanOf(group) - centre;
    // variance of a mean less the mean of all k means
    const error = Math.sqrt(variance * ((1 - 2 / k) / n + inverse / k ** 2));
    const known = degreesOfFreedom > 0 && k > 1 && variance > 0;
    return {
      weekday,
      samples: n,
      index: Math.exp(log),
      lower: known ? Math.exp(log - t * error) : null,
      upper: known ? Math.exp(log + t * error) : null,
      medianIndex: Math.exp(median(group) - centre),
    };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
