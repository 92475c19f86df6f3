import { exp } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { midranks } from "./_midranks.ts";

/** The likeliest single change of a series, and the p-value of none. */
export interface PettittResult {
  readonly method: "Pettitt";
  readonly variant: string;
  readonly n: number;
  /** max |U_k|. */
  readonly statistic: number;
  /** How many points come before the change; null for a constant series or below 2 points. */
  readonly changeAfter: number | null;
  /** Approximate, two-sided; null below 2 points. */
  readonly pValue: number | null;
}

/**
 * Pettitt's test for one change of level in a series in order of time: U_k = 2 x sum of the first k midranks -
 * k (n + 1), p = min(1, 2 exp(-6 U^2 / (n^3 + n^2))). Assumes independent points.
 * Pettitt 1979, doi:10.2307/2346729. Throws ARGUMENT_INVALID for numbers that are not finite.
 */
export function pettitt(values: readonly number[]): PettittResult {
  checkFinite(values, "values");
  const n = values.length;
  let statistic = 0;
  let changeAfter: number | null = null;
  let sum = 0;
  midranks(values).forEach((rank, i) => {
    sum += rank;
    const size = Math.abs(2 * sum - (i + 1) * (n + 1));
    if (size > statistic) [statistic, changeAfter] = [size, i + 1];
  });
  const pValue = n < 2 ? null : Math.min(1, 2 * exp((-6 * statistic ** 2) / (n * n * n + n * n)));
  return { method: "Pettitt", variant: "midranks, approximate p", n, statistic, changeAfter, pValue };
}
