import { exp, mean, sampleSd, studentTQuantile, studentTUpperTail } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { usablePoints } from "./_usable-points.ts";
import { weekdayNumber } from "./_weekday.ts";
import type { TrendPoint } from "./trend-point.ts";

/** How far an event's days lie above usual ones. */
export interface EventExcess {
  /** Same weekdays within 4 weeks, the day itself left out. */
  readonly comparisonDays: number;
  /** The day over the geometric mean of the comparison days. */
  readonly ratio: number;
  /** Ratios an ordinary day reaches with the given confidence (prediction interval). */
  readonly ordinaryLower: number;
  readonly ordinaryUpper: number;
  readonly pValue: number;
}

/**
 * Was one day out of the ordinary? ln(value) less the mean of the same weekday within 4 weeks, against the prediction
 * interval t(n-1) s sqrt(1 + 1/n). Null without that day or with fewer than 2 comparison days that differ. `time` in
 * days since 1970. Throws ARGUMENT_INVALID for a time that is not finite or a bad level.
 */
export function eventExcess(
  points: readonly TrendPoint[],
  day: number,
  options: { readonly level?: number } = {},
): EventExcess | null {
  const { level = 0.95 } = options;
  checkLevel(level);
  const { times, logs } = usablePoints(points);
  const onDay = logs.filter((_, i) => Math.floor(times[i]!) === Math.floor(day));
  const others = logs.filter((_, i) => {
    const away = Math.abs(Math.floor(times[i]!) - Math.floor(day));
    return away > 0 && away <= 28 && weekdayNumber(times[i]!) === weekdayNumber(day);
  });
  const spread = others.length < 2 ? 0 : sampleSd(others);
  if (onDay.length === 0 || !(spread > 0)) return null;
  const excess = mean(onDay) - mean(others);
  const sd = spread * Math.sqrt(1 + 1 / others.length);
  const half = studentTQuantile((1 + level) / 2, others.length - 1) * sd;
  return {
    comparisonDays: others.length,
    ratio: exp(excess),
    ordinaryLower: exp(-half),
    ordinaryUpper: exp(half),
    pValue: Math.min(1, 2 * studentTUpperTail(Math.abs(excess) / sd, others.length - 1)),
  };
}
