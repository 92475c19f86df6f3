import { normalUpperTail } from "./normal-upper-tail.ts";

/**
 * P(Z <= x) for a standard normal Z, with full relative accuracy in the lower tail too. For the upper tail use
 * `normalUpperTail`.
 * @throws WbeError ARGUMENT_INVALID for NaN
 */
export function normalCdf(x: number): number {
  return normalUpperTail(-x);
}
