import { demand } from "./_demand.ts";
import { regularizedGammaQ } from "./regularized-gamma-q.ts";

/**
 * P(X > x) for a chi-squared variable with `df` degrees of freedom.
 * @throws WbeError ARGUMENT_INVALID unless x >= 0 and df > 0
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  demand(df > 0 && df < Infinity, "df", "above 0 and finite", df);
  return regularizedGammaQ(df / 2, x / 2);
}
