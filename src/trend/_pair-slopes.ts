import { type SlopeSeries, selectLargeSlopes } from "./_pair-slopes-large.ts";
import { quickselect } from "./_quickselect.ts";
import type { PairSlopes } from "./_slope-order.ts";

/** With more pairs than 300 points have, the slopes are no longer held all at once. */
const ALL_AT_ONCE_UP_TO = (300 * 299) / 2;

/** Gives order statistics of the pairwise slopes; see `selectLargeSlopes` for the road without a quadratic array. */
export function pairSlopes(times: readonly number[], values: readonly number[]): PairSlopes {
  return slopesInside([{ times, values }]);
}

/** Order statistics of the slopes inside several series, taken together; pairs of different series have none. */
export function slopesInside(series: readonly SlopeSeries[]): PairSlopes {
  const pairs = series.reduce((sum, { times: { length } }) => sum + (length * (length - 1)) / 2, 0);
  if (pairs > ALL_AT_ONCE_UP_TO) return selectLargeSlopes(series);
  const slopes = new Float64Array(pairs);
  let count = 0;
  for (const { times, values } of series) {
    const own = allSlopes(times, values);
    slopes.set(own, count);
    count += own.length;
  }
  const all = slopes.subarray(0, count);
  return { count, at: (k) => quickselect(all, k - 1) };
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
