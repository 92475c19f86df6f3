/** A value known to lie between two ends; both equal for a measured one. The ends may be infinite. */
export interface ValueInterval {
  readonly lower: number;
  readonly upper: number;
}

/** Sign of b against a, 0 where the intervals leave it open. An upper end is a limit the value lies below. */
export function compareIntervals(a: ValueInterval, b: ValueInterval): number {
  if (isMeasured(a) && isMeasured(b)) return Math.sign(b.lower - a.lower);
  if (b.lower >= a.upper) return 1;
  if (a.lower >= b.upper) return -1;
  return 0;
}

export function isMeasured(value: ValueInterval): boolean {
  return value.lower === value.upper;
}

/** S of intervals over time, an open pair scoring 0, with its tie-adjusted null variance. O(n^2). */
export function intervalScore(
  times: readonly number[],
  values: readonly ValueInterval[],
): { readonly score: number; readonly variance: number; readonly pairs: number } {
  const n = times.length;
  let score = 0;
  let open = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const sign = compareIntervals(values[i]!, values[j]!);
      const run = Math.sign(times[j]! - times[i]!);
      score += sign * run;
      if (run !== 0) pairs++;
      if (sign === 0 && !same(values[i]!, values[j]!)) open++;
    }
  }
  const spread = (size: number): number => (size * (size - 1) * (2 * size + 5)) / 18;
  const sizes = [
    ...groupSizes(values.map(({ lower, upper }) => `${lower} ${upper}`)),
    ...groupSizes(times.map(String)),
  ];
  const ties = sizes.reduce((sum, size) => sum + spread(size), 0);
  return { score, variance: Math.max(0, spread(n) - ties - open), pairs };
}

/** |S| alone, for many series at the same rising times. O(n^2), without a comparison of pairs as objects. */
export function absoluteScore(times: readonly number[], values: readonly ValueInterval[]): number {
  const lowest = Float64Array.from(values, ({ lower }) => lower);
  const highest = Float64Array.from(values, ({ upper }) => upper);
  let score = 0;
  for (let j = 1; j < lowest.length; j++) {
    const [low, high, time] = [lowest[j]!, highest[j]!, times[j]!];
    for (let i = 0; i < j; i++) {
      if (times[i] === time) continue;
      // Two equal measured values count on both sides and cancel.
      if (low >= highest[i]!) score++;
      if (lowest[i]! >= high) score--;
    }
  }
  return Math.abs(score);
}

function same(a: ValueInterval, b: ValueInterval): boolean {
  return a.lower === b.lower && a.upper === b.upper;
}

function groupSizes(names: readonly string[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return [...sizes.values()];
}
