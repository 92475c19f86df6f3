import { demand, demandPositive } from "./_demand.ts";
import { gammaTails } from "./_gamma-tails.ts";
import { exp } from "./exp.ts";

/**
 * Regularised lower incomplete gamma function P(a, x): the CDF at `x` of a gamma variable with shape `a` and
 * scale 1. Series and continued fraction (Abramowitz & Stegun 6.5.29, 6.5.31) on Loader's saddle-point form.
 * @throws WbeError ARGUMENT_INVALID unless a > 0 and x >= 0
 */
export function regularizedGammaP(a: number, x: number): number {
  demandPositive(a, "a");
  demand(x >= 0, "x", "a number from 0", x);
  if (x === 0) return 0;
  return x === Infinity ? 1 : exp(gammaTails(a, x).lower);
}
