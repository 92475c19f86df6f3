import { selectLargeSlopes } from "./_pair-slopes-large.ts";
import { quickselect } from "./_quickselect.ts";
import type { PairSlopes } from "./_slope-order.ts";

/** Above this many points the slopes are no longer held all at once. */
const ALL_AT_ONCE_UP_TO = 2000;

/** Gives order statistics of the pairwise slopes; see `selectLargeSlopes` for the road without a quadratic array. */
export function pairSlopes(
  times: readonly number[],
  values: readonly number[],
  allAtOnceUpTo: number = ALL_AT_ONCE_UP_TO,
): PairSlopes {
  if (times.length > allAtOnceUpTo) return selectLargeSlopes(times, values);
  const slopes = allSlopes(times, values);
  return { count: slopes.length, at: (k) => quickselect(slopes, k - 1) };
}

/** Median of the pairwise slopes, the mean of the middle two when even; null without a pair. */
export function medianSlope(slopes: PairSlopes): number | null {
  const { count, at } = slopes;
  if (count === 0) return null;
  const upper = at(Math.floor(count / 2) + 1);
  return count % 2 === 1 ? upper : (at(count / 2) + upper) / 2;
}

/** Every slope of a pair with different times, in no order. */
export function allSlopes(times: readonly number[], values: readonly number[]): Float64Array {
  const n = times.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 1; i < n; i++) {
    const time = times[i]!;
    const value = values[i]!;
    for (let j = 0; j < i; j++) {
      const run = time - times[j]!;
      if (run !== 0) slopes[count++] = (value - values[j]!) / run;
    }
  }
  return count === slopes.length ? slopes : slopes.slice(0, count);
}
