import { betaTails } from "./_beta-tails.ts";
import { demand, demandNumber } from "./_demand.ts";
import { exp } from "./exp.ts";
import { normalUpperTail } from "./normal-upper-tail.ts";

/**
 * P(T > t) for Student's t with `df` degrees of freedom, any real number above 0; Infinity is the normal.
 * Accurate in the tail; 0 where t^2 is beyond a double. Incomplete beta form, Abramowitz & Stegun 26.7.1.
 * @throws WbeError ARGUMENT_INVALID for NaN or df not above 0
 */
export function studentTUpperTail(t: number, df: number): number {
  demandNumber(t, "t");
  demand(df > 0, "df", "above 0", df);
  if (df === Infinity) return normalUpperTail(t);
  if (t < 0) return 1 - studentTUpperTail(-t, df);
  const ratio = (t / df) * t;
  if (ratio === 0) return 0.5;
  if (ratio === Infinity) return 0;
  return 0.5 * exp(betaTails(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2).upper);
}
