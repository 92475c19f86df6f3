import { demandFiniteValues } from "./_demand.ts";
import { sum } from "./sum.ts";

/**
 * Arithmetic mean.
 * @throws WbeError ARGUMENT_INVALID for no values or one that is not finite
 */
export function mean(values: ArrayLike<number>): number {
  demandFiniteValues(values, 1);
  return sum(values) / values.length;
}
