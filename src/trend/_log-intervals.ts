import type { Code } from "../base/index.ts";
import { log } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import type { ValueInterval } from "./_interval-score.ts";
import { byTimeThenValue, isPositive } from "./_usable-points.ts";
import type { TrendPoint } from "./trend-point.ts";

/** A point as an interval of ln(value), with its own known noise. */
export interface DatedInterval {
  readonly time: number;
  readonly interval: ValueInterval;
  readonly sd: number;
}

/** All points of which anything is known, by time; what is lost or censored is flagged. */
export function datedIntervals(points: readonly TrendPoint[]): {
  readonly series: readonly DatedInterval[];
  readonly flags: readonly Code[];
} {
  checkFinite(
    points.map((point) => point.time),
    "time",
  );
  const series = [...points].sort(byTimeThenValue).flatMap((point) => {
    const interval = logInterval(point);
    return interval === null ? [] : [{ time: point.time, interval, sd: point.sd ?? 0 }];
  });
  const flags: Code[] = series.some(({ interval }) => interval.lower !== interval.upper)
    ? ["HAS_NON_DETECTS"]
    : [];
  if (series.length < points.length) flags.push("TREND_POINTS_LEFT_OUT");
  return { series, flags };
}

/** The point as an interval of ln(value); null when nothing is known. A non-detect reaches down without end. */
function logInterval(point: TrendPoint): ValueInterval | null {
  if (isPositive(point.value)) return { lower: log(point.value), upper: log(point.value) };
  if (point.value !== null) return null;
  const lower = isPositive(point.lowest ?? null) ? log(point.lowest as number) : -Infinity;
  const upper = isPositive(point.highest ?? null) ? log(point.highest as number) : Infinity;
  return (lower === -Infinity && upper === Infinity) || lower >= upper ? null : { lower, upper };
}
