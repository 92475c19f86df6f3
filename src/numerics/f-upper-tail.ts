import { betaTails } from "./_beta-tails.ts";
import { demand, demandPositive } from "./_demand.ts";
import { exp } from "./exp.ts";

/**
 * P(F > f) for Fisher's F with `d1` and `d2` degrees of freedom (Abramowitz & Stegun 26.6.2).
 * @throws WbeError ARGUMENT_INVALID unless f >= 0, d1 > 0 and d2 > 0
 */
export function fUpperTail(f: number, d1: number, d2: number): number {
  demand(f >= 0, "f", "a number from 0", f);
  demandPositive(d1, "d1");
  demandPositive(d2, "d2");
  const odds = (f * d1) / d2;
  if (odds === 0) return 1;
  if (odds === Infinity) return 0;
  return exp(betaTails(odds / (1 + odds), 1 / (1 + odds), d1 / 2, d2 / 2).upper);
}
