import { asin, pow } from "../numerics/index.ts";
import { relativeGaps } from "./autocorrelation.ts";

/** Up to this many points the variance is summed over all pairs of pairs. */
const PAIRS_OF_PAIRS_UP_TO = 30;

/**
 * Var(S) of a stationary Gaussian AR(1) at real times over its value for independent points; phi is the correlation
 * at the median gap. Up to 30 points exact, (2/pi) x the sum of asin(correlation of two differences) over pairs of
 * pairs; above, by the projection of S on single points (its relative error falls as 1/n), far pairs left out. Times in rising order.
 */
export function kendallVarianceRatio(times: readonly number[], phi: number): number {
  const n = times.length;
  if (n < 3 || phi <= 0) return 1;
  const places = [0];
  for (const gap of relativeGaps(times)) places.push(places.at(-1)! + gap);
  return n <= PAIRS_OF_PAIRS_UP_TO ? byPairsOfPairs(places, phi) : byProjection(places, phi);
}

function byPairsOfPairs(places: readonly number[], phi: number): number {
  const n = places.length;
  const correlation = places.map((a) => places.map((b) => pow(phi, Math.abs(a - b))));
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
          sum += asin(Math.max(-1, Math.min(1, ratio)));
        }
      }
    }
  }
  return ((2 / Math.PI) * sum) / ((n * (n - 1) * (2 * n + 5)) / 18);
}

function byProjection(places: readonly number[], phi: number): number {
  const n = places.length;
  const weightOf = (i: number): number => 2 * i + 1 - n;
  let dependent = 0;
  let independent = 0;
  for (let i = 0; i < n; i++) {
    independent += weightOf(i) ** 2 / 3;
    for (let j = i + 1; j < n; j++) {
      const correlation = pow(phi, places[j]! - places[i]!);
      if (correlation < NEGLIGIBLE) break;
      dependent += weightOf(i) * weightOf(j) * (4 / Math.PI) * asin(correlation / 2);
    }
  }
  return 1 + dependent / independent;
}

/** A correlation that changes no digit of the sum. */
const NEGLIGIBLE = 1e-14;
