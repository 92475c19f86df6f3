import { betaOdds } from "./_beta-odds.ts";
import { demandPositive, demandProbability } from "./_demand.ts";

/**
 * The x with I_x(a, b) = p: the quantile of a beta variable with shapes `a` and `b`.
 * @throws WbeError ARGUMENT_INVALID unless 0 <= p <= 1, a > 0 and b > 0
 */
export function inverseRegularizedBeta(p: number, a: number, b: number): number {
  demandProbability(p, "p");
  demandPositive(a, "a");
  demandPositive(b, "b");
  const odds = betaOdds(p, 1 - p, a, b);
  return odds === Infinity ? 1 : odds / (1 + odds);
}
