import { demandNumber } from "./_demand.ts";
import { ERROR_FUNCTION_SPLIT, erfCentre, erfcScaled } from "./_error-function.ts";
import { expOfSquare } from "./_exp-of-square.ts";

/**
 * P(Z > x) for a standard normal Z, with full relative accuracy far in the tail
 * (Cody 1969, doi:10.1090/S0025-5718-1969-0247736-4).
 * @throws WbeError ARGUMENT_INVALID for NaN
 */
export function normalUpperTail(x: number): number {
  demandNumber(x, "x");
  const scaled = x * Math.SQRT1_2;
  if (Math.abs(scaled) <= ERROR_FUNCTION_SPLIT) return 0.5 - 0.5 * erfCentre(scaled);
  if (x < 0) return 1 - normalUpperTail(-x);
  return 0.5 * expOfSquare(x, -0.5) * erfcScaled(scaled);
}
