import type { Code } from "../base/index.ts";
import { log } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import type { TrendPoint } from "./trend-point.ts";

/** The points with a positive value, by time, as ln(value). */
export interface LogSeries {
  readonly times: readonly number[];
  readonly logs: readonly number[];
  readonly sds: readonly (number | null)[];
  /** What the trend must say about the points that could not enter. */
  readonly flags: readonly Code[];
}

/** Sorts by time, takes logarithms and leaves out what has no positive finite value, with a flag. */
export function usablePoints(points: readonly TrendPoint[]): LogSeries {
  checkFinite(
    points.map((point) => point.time),
    "time",
  );
  const usable = points.filter((point) => isPositive(point.value)).sort(byTimeThenValue);
  const censored = points.some((point) => !isPositive(point.value) && isCensored(point));
  const lost = points.some((point) => !isPositive(point.value) && !isCensored(point));
  return {
    times: usable.map((point) => point.time),
    logs: usable.map((point) => log(point.value as number)),
    sds: usable.map((point) => point.sd ?? null),
    flags: [
      ...(censored ? (["HAS_NON_DETECTS"] as const) : []),
      ...(lost ? (["TREND_POINTS_LEFT_OUT"] as const) : []),
    ],
  };
}

/** Time first, then value, so that the order of rows never matters. */
export function byTimeThenValue(a: TrendPoint, b: TrendPoint): number {
  return a.time - b.time || (a.value ?? 0) - (b.value ?? 0) || (a.highest ?? 0) - (b.highest ?? 0);
}

/** True for a null value known to lie below a positive end. */
export function isCensored(point: TrendPoint): boolean {
  return point.value === null && isPositive(point.highest ?? null);
}

export function isPositive(value: number | null): value is number {
  return value !== null && value > 0 && Number.isFinite(value);
}
