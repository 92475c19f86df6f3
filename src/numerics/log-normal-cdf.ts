import { erfcScaled } from "./_error-function.ts";
import { log } from "./log.ts";
import { log1p } from "./log1p.ts";
import { normalUpperTail } from "./normal-upper-tail.ts";

/**
 * Natural logarithm of the standard normal CDF (not of the lognormal distribution), stable where the CDF itself
 * would underflow: at -40 it is -804.608, not minus infinity.
 * @throws WbeError ARGUMENT_INVALID for NaN
 */
export function logNormalCdf(x: number): number {
  if (x < -1) return -0.5 * x * x + log(0.5 * erfcScaled(-x * Math.SQRT1_2));
  if (x < 0) return log(normalUpperTail(-x));
  return log1p(-normalUpperTail(x));
}
