import { sampleVariance as sampleVarianceOf } from "simple-statistics";
import { demandFiniteValues } from "./_demand.ts";
import { plainArray } from "./_plain-array.ts";

/**
 * Sample variance with divisor n - 1, in two passes.
 * @throws WbeError ARGUMENT_INVALID for fewer than two values or one that is not finite
 */
export function sampleVariance(values: ArrayLike<number>): number {
  demandFiniteValues(values, 2);
  return sampleVarianceOf(plainArray(values));
}
