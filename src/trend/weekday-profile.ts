import { exp, studentTQuantile } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { leastSquares } from "./_least-squares.ts";
import { usablePoints } from "./_usable-points.ts";
import { weekdayColumns, weekdayNumber } from "./_weekday.ts";
import type { TrendPoint } from "./trend-point.ts";

/** One weekday's typical value as a ratio to the typical day. */
export interface WeekdayIndex {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  readonly samples: number;
  /** Against the geometric mean of the weekdays seen. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The weekdays' pattern of ln(value) beside a straight trend, as ratios to their geometric mean, with t intervals.
 * Empty when fewer than 2 weekdays or no degree of freedom is there. `time` in days since 1970. Throws
 * ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function weekdayProfile(
  points: readonly TrendPoint[],
  options: { readonly level?: number } = {},
): readonly WeekdayIndex[] {
  const { level = 0.95 } = options;
  checkLevel(level);
  const { times, logs } = usablePoints(points);
  const columns = weekdayColumns(times);
  const days = [...new Set(times.map(weekdayNumber))].sort((a, b) => a - b);
  const withTrend = new Set(times).size > days.length;
  const design = times.map((time, i) => [1, ...(withTrend ? [time - times[0]!] : []), ...columns[i]!]);
  const width = design[0]?.length ?? 0;
  const df = logs.length - width;
  const fit = days.length < 2 || df < 1 ? null : leastSquares(design, logs);
  if (fit === null) return [];
  const t = studentTQuantile((1 + level) / 2, df);
  const first = width - (days.length - 1);
  return days.map((weekday, d) => {
    const row = design[0]!.map((_, k) =>
      k < first ? 0 : d === days.length - 1 ? -1 : k - first === d ? 1 : 0,
    );
    const effect = row.reduce<number>((sum, value, k) => sum + value * fit.coefficients[k]!, 0);
    const variance = row.reduce<number>(
      (sum, a, k) => sum + row.reduce<number>((inner, b, l) => inner + a * b * fit.inverse[k]![l]!, 0),
      0,
    );
    const half = t * Math.sqrt((variance * fit.residualSum) / df);
    return {
      weekday,
      samples: times.filter((time) => weekdayNumber(time) === weekday).length,
      ratio: exp(effect),
      lower: exp(effect - half),
      upper: exp(effect + half),
    };
  });
}
