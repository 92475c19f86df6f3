import { betaOdds } from "./_beta-odds.ts";
import { demand, demandProbability } from "./_demand.ts";
import { normalQuantile } from "./normal-quantile.ts";

/**
 * The t with P(T <= t) = p for Student's t with `df` degrees of freedom, any real number above 0; Infinity is the
 * normal. -Infinity and Infinity at p = 0 and 1.
 * @throws WbeError ARGUMENT_INVALID unless 0 <= p <= 1 and df > 0
 */
export function studentTQuantile(p: number, df: number): number {
  demandProbability(p, "p");
  demand(df > 0, "df", "above 0", df);
  if (df === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(df * betaOdds(2 * Math.abs(p - 0.5), 2 * tail, 0.5, df / 2));
  return p < 0.5 ? -t : t;
}
