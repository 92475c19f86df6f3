/** A null distribution of S: how many orders of y give each score. */
export interface KendallNull {
  readonly scores: readonly number[];
  readonly counts: readonly number[];
}

/**
 * Exact null distribution of S when x has no ties: the inversions of all orders of y, groups of equal y kept apart by
 * dividing their own inversions out (the Gaussian multinomial). Counts stay exact integers up to n = 18.
 * Recurrence: Kendall 1938, doi:10.1093/biomet/30.1-2.81.
 */
export function kendallNull(n: number, tiesInY: readonly number[] = []): KendallNull {
  let counts = [1];
  for (let size = 2; size <= n; size++) counts = timesRun(counts, size);
  for (const group of tiesInY) {
    for (let size = 2; size <= group; size++) counts = overRun(counts, size);
  }
  return { scores: counts.map((_, k) => counts.length - 1 - 2 * k), counts };
}

/**
 * Exact null distribution of S by visiting every order of y, for ties in both or values that are intervals; for at
 * most 8 points. `compare` gives the sign of b against a.
 */
export function kendallNullByOrders<Value>(
  x: readonly number[],
  y: readonly Value[],
  compare: (a: Value, b: Value) => number,
): KendallNull {
  const tally = new Map<number, number>();
  const place = (placed: readonly Value[], left: readonly Value[], score: number): void => {
    if (left.length === 0) tally.set(score, (tally.get(score) ?? 0) + 1);
    left.forEach((value, at) => {
      const next = x[placed.length]!;
      const gain = placed.reduce((sum, other, i) => sum + compare(other, value) * Math.sign(next - x[i]!), 0);
      place([...placed, value], left.toSpliced(at, 1), score + gain);
    });
  };
  place([], y, 0);
  return { scores: [...tally.keys()], counts: [...tally.values()] };
}

/** P(|S| >= |score|) under the null. */
export function exactPValue({ scores, counts }: KendallNull, score: number): number {
  let extreme = 0;
  let all = 0;
  counts.forEach((count, k) => {
    all += count;
    if (Math.abs(scores[k]!) >= Math.abs(score)) extreme += count;
  });
  return Math.min(1, extreme / all);
}

/** The largest |S| that the exact test does not reject at `alpha`; it rejects exactly above. */
export function largestAccepted(distribution: KendallNull, alpha: number): number {
  const sizes = [...new Set(distribution.scores.map(Math.abs))].filter(
    (size) => exactPValue(distribution, size) >= alpha,
  );
  return Math.max(0, ...sizes);
}

/** counts x (1 + q + ... + q^(size-1)). */
function timesRun(counts: readonly number[], size: number): number[] {
  const out: number[] = [];
  let window = 0;
  for (let k = 0; k < counts.length + size - 1; k++) {
    window += (counts[k] ?? 0) - (counts[k - size] ?? 0);
    out.push(window);
  }
  return out;
}

/** counts / (1 + q + ... + q^(size-1)), which divides without rest. */
function overRun(counts: readonly number[], size: number): number[] {
  const out: number[] = [];
  for (let k = 0; k < counts.length - size + 1; k++) {
    out.push(counts[k]! - (counts[k - 1] ?? 0) + (out[k - size] ?? 0));
  }
  return out;
}
