import { betaTails } from "./_beta-tails.ts";
import { solveLogTails } from "./_solve-log-tails.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

/** The odds x / (1 - x) at which I_x(a, b) = lower = 1 - upper; both given, so that the smaller one keeps its digits. */
export function betaOdds(lower: number, upper: number, a: number, b: number): number {
  if (lower === 0) return 0;
  if (upper === 0) return Infinity;
  const logOdds = solveLogTails(lower, upper, log(a / b), (u) => {
    const odds = exp(u);
    return betaTails(odds / (1 + odds), 1 / (1 + odds), a, b);
  });
  return exp(logOdds);
}
