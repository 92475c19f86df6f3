import { demandNumber } from "./_demand.ts";
import { ERROR_FUNCTION_SPLIT, erfCentre, erfcScaled } from "./_error-function.ts";
import { expOfSquare } from "./_exp-of-square.ts";

/**
 * Complementary error function, 2/sqrt(pi) times the integral of exp(-t^2) from x to infinity.
 * Relative error about 1e-15 over the whole line (Cody 1969, doi:10.1090/S0025-5718-1969-0247736-4).
 * @throws WbeError ARGUMENT_INVALID for NaN
 */
export function erfc(x: number): number {
  demandNumber(x, "x");
  if (Math.abs(x) <= ERROR_FUNCTION_SPLIT) return 1 - erfCentre(x);
  if (x < 0) return 2 - erfc(-x);
  return expOfSquare(x, -1) * erfcScaled(x);
}
