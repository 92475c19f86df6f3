import { median, normalQuantile } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";
import { midranks } from "./_midranks.ts";
import { type MannKendallResult, mannKendall } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";

/** What can be chosen for `hamedRao`. */
export interface HamedRaoOptions {
  /** Highest lag looked at. @defaultValue n - 1, as published */
  readonly maximumLag?: number;
  /** Significance level of a lag. @defaultValue 0.05 */
  readonly lagAlpha?: number;
}

/**
 * Mann-Kendall with the variance factor of Hamed and Rao 1998, doi:10.1016/S0022-1694(97)00125-X: autocorrelation of
 * the ranks of the Sen-detrended series, significant lags only. A factor at or below 0, which peers turn into NaN or
 * its absolute value, and any below 1, is raised to 1. For comparison with other programs; it still rejects a true
 * "no trend" in up to 23 % of cases, so it is never a default here.
 */
export function hamedRao(
  times: readonly number[],
  values: readonly number[],
  options: HamedRaoOptions = {},
): MannKendallResult & { readonly rawFactor: number } {
  checkSeries(times, values);
  const rawFactor = hamedRaoFactor(times, values, options);
  return { ...mannKendall(times, values, { varianceFactor: Math.max(1, rawFactor) }), rawFactor };
}

function hamedRaoFactor(
  times: readonly number[],
  values: readonly number[],
  options: HamedRaoOptions,
): number {
  const n = values.length;
  const { slope } = theilSen(times, values);
  if (slope === null || n < 3) return 1;
  const order = times.map((_, i) => i).sort((a, b) => times[a]! - times[b]!);
  const centre = median(times);
  const ranks = midranks(order.map((i) => values[i]! - slope * (times[i]! - centre)));
  const limit = normalQuantile(1 - (options.lagAlpha ?? 0.05) / 2) / Math.sqrt(n);
  const middle = (n + 1) / 2;
  const square = ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  let sum = 0;
  for (let lag = 1; lag <= Math.min(n - 1, options.maximumLag ?? n - 1); lag++) {
    const product = ranks
      .slice(lag)
      .reduce((all, rank, i) => all + (rank - middle) * (ranks[i]! - middle), 0);
    const rho = square > 0 ? product / square : 0;
    if (Math.abs(rho) > limit) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * rho;
  }
  return 1 + (2 * sum) / (n * (n - 1) * (n - 2));
}
