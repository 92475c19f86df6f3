import { demandPositive, demandProbability } from "./_demand.ts";
import { gammaTails } from "./_gamma-tails.ts";
import { solveLogTails } from "./_solve-log-tails.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

/**
 * The x with P(X <= x) = p for a chi-squared variable with `df` degrees of freedom; Infinity at p = 1.
 * @throws WbeError ARGUMENT_INVALID unless 0 <= p <= 1 and df > 0
 */
export function chiSquaredQuantile(p: number, df: number): number {
  demandProbability(p, "p");
  demandPositive(df, "df");
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const shape = df / 2;
  return 2 * exp(solveLogTails(p, 1 - p, log(shape), (u) => gammaTails(shape, exp(u))));
}
