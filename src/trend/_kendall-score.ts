import { sortCountingInversions } from "./_sort-counting-inversions.ts";
import { sortPairs } from "./_sort-pairs.ts";

/** Kendall's S and what its null distribution needs. */
export interface KendallScore {
  /** Concordant minus discordant pairs. */
  readonly score: number;
  /** Variance of S when all orders are equally likely, corrected for ties in both. */
  readonly variance: number;
  /** Pairs that are tied neither in x nor in y would be all: pairs without a tie in x, and without a tie in y. */
  readonly pairsWithoutTieInX: number;
  readonly pairsWithoutTieInY: number;
  /** Sizes of the groups of equal values, 1 left out. */
  readonly tiesInX: readonly number[];
  readonly tiesInY: readonly number[];
}

/**
 * S and its null variance in O(n log n) time.
 * Knight 1966, doi:10.1080/01621459.1966.10480879; variance with ties in both: Kendall 1970, Rank Correlation Methods.
 */
export function kendallScore(x: readonly number[], y: readonly number[]): KendallScore {
  const n = x.length;
  const xs = Float64Array.from(x);
  const ys = Float64Array.from(y);
  if (!rises(xs)) sortPairs(xs, ys);
  const tiesInX = runLengths(n, (i) => xs[i] === xs[i - 1]);
  const tiesInBoth =
    tiesInX.length === 0 ? [] : runLengths(n, (i) => xs[i] === xs[i - 1] && ys[i] === ys[i - 1]);
  const discordant = sortCountingInversions(ys);
  const tiesInY = runLengths(n, (i) => ys[i] === ys[i - 1]);
  const all = pairs(n);
  const tiedX = sumOf(tiesInX, pairs);
  const tiedY = sumOf(tiesInY, pairs);
  return {
    score: all - tiedX - tiedY + sumOf(tiesInBoth, pairs) - 2 * discordant,
    variance: kendallVariance(n, tiesInX, tiesInY),
    pairsWithoutTieInX: all - tiedX,
    pairsWithoutTieInY: all - tiedY,
    tiesInX,
    tiesInY,
  };
}

/** Null variance of S for n points with groups of tied values in x and in y. */
export function kendallVariance(n: number, tiesInX: readonly number[], tiesInY: readonly number[]): number {
  if (n < 2) return 0;
  const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
  const triples = (size: number): number => size * (size - 1) * (size - 2);
  const main = (spread(n) - sumOf(tiesInX, spread) - sumOf(tiesInY, spread)) / 18;
  const third = n < 3 ? 0 : (sumOf(tiesInX, triples) * sumOf(tiesInY, triples)) / (9 * triples(n));
  const second = (sumOf(tiesInX, pairs) * sumOf(tiesInY, pairs) * 2) / (n * (n - 1));
  const total = main + third + second;
  return total > 1e-9 ? total : 0;
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2;
}

function sumOf(sizes: readonly number[], of: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + of(size), 0);
}

function rises(x: Float64Array): boolean {
  for (let i = 1; i < x.length; i++) if (!(x[i]! > x[i - 1]!)) return false;
  return true;
}

/** Lengths above 1 of runs of places that continue the place before. */
function runLengths(n: number, continues: (i: number) => boolean): number[] {
  const sizes: number[] = [];
  let start = 0;
  for (let i = 1; i <= n; i++) {
    if (i < n && continues(i)) continue;
    if (i - start > 1) sizes.push(i - start);
    start = i;
  }
  return sizes;
}
