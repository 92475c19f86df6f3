import { demand } from "./_demand.ts";
import { inverseRegularizedBeta } from "./inverse-regularized-beta.ts";

/** Lower and upper end of an interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact two-sided Clopper-Pearson interval of a share with `k` successes in `n` trials
 * (doi:10.1093/biomet/26.4.404).
 * @param level confidence level, above 0 and below 1
 * @throws WbeError ARGUMENT_INVALID unless 0 <= k <= n are whole numbers with n > 0
 */
export function clopperPearson(k: number, n: number, level: number): Interval {
  demand(Number.isInteger(n) && n > 0, "n", "a whole number above 0", n);
  demand(Number.isInteger(k) && k >= 0 && k <= n, "k", `a whole number from 0 to ${n}`, k);
  demand(level > 0 && level < 1, "level", "between 0 and 1", level);
  const tail = (1 - level) / 2;
  return {
    lower: k === 0 ? 0 : inverseRegularizedBeta(tail, k, n - k + 1),
    upper: k === n ? 1 : 1 - inverseRegularizedBeta(tail, n - k, k + 1),
  };
}
