import { chiSquaredUpperTail } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { fitTobit } from "./_fit-tobit.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";
import { tobitScores } from "./_tobit-scores.ts";

/** A straight fit to values of which some are only known to lie below a limit. */
export interface TobitResult {
  readonly method: "Tobit";
  readonly variant: string;
  readonly n: number;
  readonly detected: number;
  readonly coefficients: readonly number[];
  /** From the observed information; null where it cannot be inverted. */
  readonly standardErrors: readonly (number | null)[];
  /** Likelihood-ratio p of each coefficient, chi-square with 1 degree of freedom. */
  readonly pValues: readonly number[];
  readonly scale: number;
  readonly logLikelihood: number;
}

/**
 * Normal regression with interval-censored values by maximum likelihood (EM), for weekday and other terms beside a
 * trend. `design` has a row for each value (give the 1s yourself). Values are taken as independent;
 * `robustRegression` allows for their dependence. Null with fewer
 * measured values than terms + 1 or when columns depend on each other. Tobin 1958, doi:10.2307/1907382.
 * Throws ARGUMENT_INVALID for a design that is not finite.
 */
export function tobit(
  design: readonly (readonly number[])[],
  values: readonly ValueInterval[],
): TobitResult | null {
  design.forEach((row, i) => {
    checkFinite(row, `design[${i}]`);
  });
  const full = fitTobit(design, values);
  if (full === null) return null;
  const { covariance } = tobitScores(design, values, full);
  return {
    method: "Tobit",
    variant: "normal errors, maximum likelihood by EM; likelihood-ratio p",
    n: values.length,
    detected: values.filter(isMeasured).length,
    ...full,
    standardErrors: full.coefficients.map((_, k) => {
      const variance = covariance?.[k]?.[k];
      return variance === undefined ? null : Math.sqrt(variance);
    }),
    pValues: full.coefficients.map((_, k) => {
      const without = design.map((row) => row.toSpliced(k, 1));
      const less = design[0]!.length > 1 ? fitTobit(without, values) : null;
      return less === null
        ? 1
        : chiSquaredUpperTail(Math.max(0, 2 * (full.logLikelihood - less.logLikelihood)), 1);
    }),
  };
}
