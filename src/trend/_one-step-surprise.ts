import { exp, logNormalCdf, normalQuantile } from "../numerics/index.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";

/**
 * How far a value lies from what the values before it foretold, in standard normal units: the predictive distribution
 * is `weights` over the levels `nodes`, spread by the value's noise. A non-detect surprises only by being so low: 0
 * when half of what was foretold, or more, lies below its limit.
 */
export function oneStepSurprise(
  nodes: readonly number[],
  weights: Float64Array,
  value: ValueInterval,
  noiseSd: number,
): number {
  const tail = (end: number, side: 1 | -1): number => {
    let mass = 0;
    for (let k = 0; k < nodes.length; k++) {
      if (weights[k]! > 0) mass += weights[k]! * exp(logNormalCdf((side * (end - nodes[k]!)) / noiseSd));
    }
    return mass;
  };
  const below = tail(value.upper, 1);
  if (below < 0.5) return normalQuantile(Math.max(below, 1e-300));
  if (!isMeasured(value))
    return value.lower === -Infinity ? 0 : Math.max(0, -quantileOf(tail(value.lower, -1)));
  return -quantileOf(tail(value.upper, -1));
}

function quantileOf(mass: number): number {
  return normalQuantile(Math.min(0.5, Math.max(mass, 1e-300)));
}
