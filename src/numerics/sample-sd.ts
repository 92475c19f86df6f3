import { sampleVariance } from "./sample-variance.ts";

/**
 * Sample standard deviation with divisor n - 1.
 * @throws WbeError ARGUMENT_INVALID for fewer than two values or one that is not finite
 */
export function sampleSd(values: ArrayLike<number>): number {
  return Math.sqrt(sampleVariance(values));
}
