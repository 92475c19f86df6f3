import { sum as compensatedSum } from "simple-statistics";
import { demand, demandFiniteValues } from "./_demand.ts";
import { plainArray } from "./_plain-array.ts";

/**
 * Sum with Neumaier's compensation (doi:10.1002/zamm.19740540106): order hardly matters. 0 for no values.
 * @throws WbeError ARGUMENT_INVALID for a value that is not finite, or a sum beyond a double
 */
export function sum(values: ArrayLike<number>): number {
  demandFiniteValues(values, 0);
  const total = compensatedSum(plainArray(values));
  demand(Number.isFinite(total), "values", "small enough to add up", total);
  return total;
}
