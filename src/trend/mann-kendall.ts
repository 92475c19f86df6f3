import { normalUpperTail } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";
import { exactPValue, type KendallNull, kendallNull, kendallNullByOrders } from "./_kendall-null.ts";
import { type KendallScore, kendallScore } from "./_kendall-score.ts";

/** What can be chosen for `mannKendall`. */
export interface MannKendallOptions {
  /** Multiplies Var(S), for autocorrelation; given, the normal approximation is used at any n. @defaultValue 1 */
  readonly varianceFactor?: number;
}

/** Kendall's S with its variance, and the p-value of no trend. Dimensionless. */
export interface MannKendallResult {
  readonly method: "Mann-Kendall";
  readonly variant: string;
  readonly n: number;
  /** S: concordant minus discordant pairs. */
  readonly score: number;
  /** Null variance of S, times `varianceFactor`. */
  readonly variance: number;
  /** Kendall's tau-b, -1 to 1; null when all times or all values are equal. */
  readonly tau: number | null;
  /** (S - sign S) / sqrt(variance); null without variance. */
  readonly z: number | null;
  /** Two-sided; null below 2 points, 1 when all values are equal. */
  readonly pValue: number | null;
}

const EXACT_UP_TO = 10;
const EXACT_WITH_TIES_UP_TO = 8;

/**
 * Mann-Kendall test of no monotone trend. `times` and `values` in any unit and order; ties in both are allowed.
 * Exact up to 10 points (8 with ties), else normal, tie-corrected, with continuity correction and the upper tail
 * itself, so that p stays positive beyond |z| = 8. O(n log n).
 * Mann 1945, doi:10.2307/1907187. Throws ARGUMENT_INVALID for unequal lengths and numbers that are not finite.
 */
export function mannKendall(
  times: readonly number[],
  values: readonly number[],
  options: MannKendallOptions = {},
): MannKendallResult {
  checkSeries(times, values);
  const factor = options.varianceFactor ?? 1;
  const kendall = kendallScore(times, values);
  const { score } = kendall;
  const variance = kendall.variance * factor;
  const z = variance > 0 ? (score - Math.sign(score)) / Math.sqrt(variance) : null;
  const exact = options.varianceFactor === undefined ? exactNull(times, values, kendall) : null;
  const scale = Math.sqrt(kendall.pairsWithoutTieInX * kendall.pairsWithoutTieInY);
  return {
    method: "Mann-Kendall",
    variant: variantName(exact !== null, kendall, factor),
    n: values.length,
    score,
    variance,
    tau: scale > 0 ? score / scale : null,
    z,
    pValue: values.length < 2 ? null : exact !== null ? exactPValue(exact, score) : normalPValue(z),
  };
}

/** Two-sided p of a standard normal deviate; 1 without one. */
export function normalPValue(z: number | null): number {
  return z === null ? 1 : Math.min(1, 2 * normalUpperTail(Math.abs(z)));
}

/** The exact null distribution where the house rule asks for it, else null. */
export function exactNull(
  times: readonly number[],
  values: readonly number[],
  kendall: KendallScore = kendallScore(times, values),
): KendallNull | null {
  const n = values.length;
  const tied = kendall.tiesInX.length + kendall.tiesInY.length > 0;
  if (n < 2 || n > (tied ? EXACT_WITH_TIES_UP_TO : EXACT_UP_TO)) return null;
  return kendall.tiesInX.length > 0
    ? kendallNullByOrders(times, values, (a, b) => Math.sign(b - a))
    : kendallNull(n, kendall.tiesInY);
}

function variantName(exact: boolean, { tiesInX, tiesInY }: KendallScore, factor: number): string {
  const tied = tiesInX.length + tiesInY.length > 0;
  if (exact) return tied ? "exact over all orders of the tied values" : "exact";
  const ties = tied ? ", tie-corrected" : "";
  const scaled = factor === 1 ? "" : `, variance times ${factor.toPrecision(4)}`;
  return `normal${ties}, continuity-corrected${scaled}`;
}
