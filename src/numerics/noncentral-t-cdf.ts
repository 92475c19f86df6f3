import { noncentralTUpperTail } from "./noncentral-t-upper-tail.ts";

/**
 * P(T <= t) for the noncentral t with `df` degrees of freedom (Infinity is the normal) and noncentrality `ncp`.
 * @throws WbeError ARGUMENT_INVALID for NaN, df not above 0 or ncp not finite
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  return noncentralTUpperTail(-t, df, -ncp);
}
