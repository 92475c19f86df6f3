import { pow } from "../numerics/index.ts";
import { dot } from "./_least-squares.ts";

/**
 * Newey and West's middle of the sandwich, sum over lags of w_k (G_k + G_k'), w_k = 1 - k/(lag + 1) (Bartlett), from
 * the score of each value in order of time; a lag of 0 gives White's. doi:10.2307/1913610.
 */
export function scoreMeat(scores: readonly (readonly number[])[], lag: number): number[][] {
  const p = scores[0]?.length ?? 0;
  const sum = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (let k = 0; k <= lag; k++) {
    const weight = 1 - k / (lag + 1);
    for (let i = k; i < scores.length; i++) {
      for (let a = 0; a < p; a++) {
        for (let b = 0; b < p; b++) {
          const product = scores[i]![a]! * scores[i - k]![b]!;
          sum[a]![b]! += weight * product;
          if (k > 0) sum[b]![a]! += weight * product;
        }
      }
    }
  }
  return sum;
}

/** bread x filling x bread x factor, the bread symmetric. */
export function sandwich(
  bread: readonly (readonly number[])[],
  filling: readonly (readonly number[])[],
  factor = 1,
): number[][] {
  const left = bread.map((row) =>
    filling.map((_, j) => row.reduce((sum, value, k) => sum + value * filling[k]![j]!, 0)),
  );
  return left.map((row) => bread.map((column) => factor * dot(row, column)));
}

/** Newey and West's usual lag for n values, floor(4 (n/100)^(2/9)). */
export function usualLag(n: number): number {
  return Math.floor(4 * pow(n / 100, 2 / 9));
}
