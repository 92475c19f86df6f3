import { quantile as typeSeven } from "simple-statistics";
import { demandFiniteValues, demandProbability } from "./_demand.ts";
import { plainArray } from "./_plain-array.ts";

/**
 * Sample quantile, R type 7: linear between order statistics (Hyndman & Fan 1996, doi:10.2307/2684934).
 * @throws WbeError ARGUMENT_INVALID for no values, one that is not finite, or p outside 0 to 1
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  demandFiniteValues(values, 1);
  demandProbability(p, "p");
  return typeSeven(plainArray(values), p);
}
