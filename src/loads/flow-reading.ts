/** Where a window's flow was taken from. */
export type FlowKind = "totaliser" | "meter" | "daily totals";

/** What one source of flow knows of a window. */
export interface FlowReading {
  readonly kind: FlowKind;
  /** Volume that passed in the covered part, m3. */
  readonly volume: number;
  /** Covered part of the window, milliseconds. */
  readonly covered: number;
  /** Coefficient of variation of the flow: how far the rest may lie from the covered part. */
  readonly variation: number;
  /** A totaliser ran backwards inside the window. */
  readonly ranBackwards: boolean;
}

export const MS_PER_DAY = 86_400_000;

/** A step longer than this many median steps is a gap. */
export const LONGEST_STEP = 1.5;

/** Coefficient of variation (sd with n - 1 over mean) of values[from..to); 0 for fewer than two or a mean of 0. */
export function variationOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  const count = to - from;
  if (count < 2) return 0;
  let mean = 0;
  let squares = 0;
  for (let index = from; index < to; index++) {
    const value = values[index] ?? 0;
    const distance = value - mean;
    mean += distance / (index - from + 1);
    squares += distance * (value - mean);
  }
  return mean === 0 ? 0 : Math.sqrt(squares / (count - 1)) / Math.abs(mean);
}

/** Index of the first time at or after `time`; times ascend. Binary search. */
export function firstAtOrAfter(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
