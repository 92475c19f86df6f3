import { betaTails } from "./_beta-tails.ts";
import { demandPositive, demandProbability } from "./_demand.ts";
import { exp } from "./exp.ts";

/**
 * Regularised incomplete beta function I_x(a, b): the CDF at `x` of a beta variable with shapes `a` and `b`.
 * Continued fraction of Didonato & Morris (1992, doi:10.1145/131766.131776) on Loader's saddle-point form.
 * @throws WbeError ARGUMENT_INVALID unless 0 <= x <= 1, a > 0 and b > 0
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  demandProbability(x, "x");
  demandPositive(a, "a");
  demandPositive(b, "b");
  return x === 0 || x === 1 ? x : exp(betaTails(x, 1 - x, a, b).lower);
}
