import { demand, demandPositive } from "./_demand.ts";
import { gammaTails } from "./_gamma-tails.ts";
import { exp } from "./exp.ts";

/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), with full relative accuracy in the tail.
 * @throws WbeError ARGUMENT_INVALID unless a > 0 and x >= 0
 */
export function regularizedGammaQ(a: number, x: number): number {
  demandPositive(a, "a");
  demand(x >= 0, "x", "a number from 0", x);
  if (x === 0) return 1;
  return x === Infinity ? 0 : exp(gammaTails(a, x).upper);
}
