import { relativeGaps } from "./autocorrelation.ts";

/** Up to this many points the variance is summed over all pairs of pairs. */
const PAIRS_OF_PAIRS_UP_TO = 30;

/**
 * Var(S) of a stationary Gaussian AR(1) at real times over its value for independent points; phi is the correlation
 * at the median gap. Up to 30 points exact, (2/pi) x the sum of asin(correlation of two differences) over pairs of
 * pairs; above, by the projection of S on single points (its relative error falls as 1/n). Times in rising order.
 */
export function kendallVarianceRatio(times: readonly number[], phi: number): number {
  const n = times.length;
  if (n < 3 || phi <= 0) return 1;
  const places = [0];
  for (const gap of relativeGaps(times)) places.push(places.at(-1)! + gap);
  const correlation = places.map((a) => places.map((b) => phi ** Math.abs(a - b)));
  return n <= PAIRS_OF_PAIRS_UP_TO ? byPairsOfPairs(correlation) : byProjection(correlation);
}

function byPairsOfPairs(correlation: readonly (readonly number[])[]): number {
  const n = correlation.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const spreadIJ = Math.sqrt(2 - 2 * correlation[i]![j]!);
      for (let k = 0; k < n; k++) {
        const from = correlation[k]!;
        const reach = from[j]! - from[i]!;
        for (let l = k + 1; l < n; l++) {
          const to = correlation[l]!;
          const shared = to[j]! - to[i]! - reach;
          const ratio = shared / (spreadIJ * Math.sqrt(2 - 2 * from[l]!));
          sum += Math.asin(Math.max(-1, Math.min(1, ratio)));
        }
      }
    }
  }
  return ((2 / Math.PI) * sum) / ((n * (n - 1) * (2 * n + 5)) / 18);
}

function byProjection(correlation: readonly (readonly number[])[]): number {
  const n = correlation.length;
  let sum = 0;
  let independent = 0;
  correlation.forEach((row, i) => {
    const weight = 2 * i + 1 - n;
    independent += (weight * weight) / 3;
    row.forEach((rho, j) => {
      sum += weight * (2 * j + 1 - n) * (2 / Math.PI) * Math.asin(rho / 2);
    });
  });
  return sum / independent;
}
