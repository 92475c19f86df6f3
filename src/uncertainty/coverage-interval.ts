import type { Interval } from "./lognormal.ts";

/** `symmetric`: equal probability beyond both ends. `shortest`: the narrowest interval that holds the level. */
export type IntervalChoice = "symmetric" | "shortest";

/**
 * Coverage interval of a sample of M values sorted upwards: the r-th to the (r + q)-th, q = level x M rounded to a
 * whole number, r = (M - q) / 2 rounded up, or the r of least width. Source: JCGM 101:2008, 7.7.
 */
export function coverageInterval(sorted: Float64Array, level: number, choice: IntervalChoice): Interval {
  const count = sorted.length;
  const span = Math.min(count - 1, Math.round(level * count));
  const value = (index: number): number => sorted[index] ?? 0;
  let first = Math.min(count - span, Math.floor((count - span + 1) / 2)) - 1;
  if (choice === "shortest") {
    first = 0;
    for (let index = 1; index + span < count; index++) {
      if (value(index + span) - value(index) < value(first + span) - value(first)) first = index;
    }
  }
  return { lower: value(Math.max(0, first)), upper: value(Math.max(0, first) + span) };
}
