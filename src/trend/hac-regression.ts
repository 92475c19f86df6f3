import { WbeError } from "../base/index.ts";
import { studentTQuantile, studentTUpperTail } from "../numerics/index.ts";
import { checkFinite, checkLevel } from "./_check-series.ts";
import { dot, leastSquares } from "./_least-squares.ts";
import { sandwich, scoreMeat, usualLag } from "./_sandwich.ts";

/** What can be chosen for `hacRegression`. */
export interface HacRegressionOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Highest lag with weight. @defaultValue floor(4 (n/100)^(2/9)), Newey and West */
  readonly lag?: number;
  /** `hac` with the factor n/(n-p), `hac-plain` without it, `ols`, or `hc3`. @defaultValue "hac" */
  readonly errors?: "hac" | "hac-plain" | "ols" | "hc3";
}

/** One coefficient with its standard error, interval and p-value, in units of the value over its column. */
export interface RegressionCoefficient {
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, t with n - p degrees of freedom. */
  readonly pValue: number;
}

/** A straight fit whose errors may depend on each other. */
export interface HacRegressionResult {
  readonly method: "least squares";
  readonly variant: string;
  readonly n: number;
  readonly degreesOfFreedom: number;
  readonly lag: number;
  readonly coefficients: readonly RegressionCoefficient[];
  readonly covariance: readonly (readonly number[])[];
  readonly residuals: readonly number[];
}

/**
 * Least squares with standard errors that allow for autocorrelation and unequal spread. `design` has a row for each
 * value, in order of time, and a column for each term (give the 1s yourself). Null when columns depend on each other
 * or no degree of freedom is left. Newey and West 1987, doi:10.2307/1913610 (Bartlett weights); HC3: MacKinnon and
 * White 1985, doi:10.1016/0304-4076(85)90158-7. Throws ARGUMENT_INVALID for ragged or non-finite input.
 */
export function hacRegression(
  design: readonly (readonly number[])[],
  values: readonly number[],
  options: HacRegressionOptions = {},
): HacRegressionResult | null {
  const { level = 0.95, errors = "hac" } = options;
  checkLevel(level);
  checkDesign(design, values);
  const n = values.length;
  const p = design[0]?.length ?? 0;
  const fit = leastSquares(design, values);
  if (fit === null || n <= p) return null;
  const df = n - p;
  const lag = options.lag ?? usualLag(n);
  const covariance =
    errors === "ols"
      ? fit.inverse.map((row) => row.map((value) => (value * fit.residualSum) / df))
      : sandwich(
          fit.inverse,
          scoreMeat(scores(design, fit.residuals, fit.inverse, errors), errors === "hc3" ? 0 : lag),
          errors === "hac" ? n / df : 1,
        );
  const t = studentTQuantile((1 + level) / 2, df);
  return {
    method: "least squares",
    variant: VARIANTS[errors](lag),
    n,
    degreesOfFreedom: df,
    lag: errors === "hac" || errors === "hac-plain" ? lag : 0,
    coefficients: fit.coefficients.map((estimate, k) => {
      const standardError = Math.sqrt(Math.max(0, covariance[k]![k]!));
      const ratio = standardError > 0 ? Math.abs(estimate) / standardError : estimate === 0 ? 0 : Infinity;
      return {
        estimate,
        standardError,
        lower: estimate - t * standardError,
        upper: estimate + t * standardError,
        pValue: ratio === Infinity ? 0 : Math.min(1, 2 * studentTUpperTail(ratio, df)),
      };
    }),
    covariance,
    residuals: fit.residuals,
  };
}

const VARIANTS = {
  hac: (lag: number) => `Newey-West errors, Bartlett weights to lag ${lag}, factor n/(n-p)`,
  "hac-plain": (lag: number) => `Newey-West errors, Bartlett weights to lag ${lag}`,
  ols: () => "ordinary errors",
  hc3: () => "HC3 errors",
} as const;

/** Row of the design times its residual; for HC3 the residual over 1 - leverage. */
function scores(
  design: readonly (readonly number[])[],
  residuals: readonly number[],
  inverse: readonly (readonly number[])[],
  errors: string,
): readonly (readonly number[])[] {
  return design.map((row, i) => {
    const leverage =
      errors === "hc3"
        ? dot(
            row,
            inverse.map((line) => dot(line, row)),
          )
        : 0;
    const weight = leverage < 1 ? residuals[i]! / (1 - leverage) : 0;
    return row.map((value) => value * weight);
  });
}

/** Throws ARGUMENT_INVALID unless the design is finite, even and has a row for each value. */
export function checkDesign(design: readonly (readonly number[])[], values: readonly number[]): void {
  checkFinite(values, "values");
  const width = design[0]?.length ?? 0;
  design.forEach((row, i) => {
    checkFinite(row, `design[${i}]`);
    if (row.length !== width) {
      throw new WbeError("ARGUMENT_INVALID", "every row of the design must be equally long", {
        path: `design[${i}]`,
        expected: `${width} terms`,
        received: `${row.length} terms`,
      });
    }
  });
  if (design.length !== values.length) {
    throw new WbeError("ARGUMENT_INVALID", "the design needs a row for every value", {
      path: "design",
      expected: `${values.length} rows`,
      received: `${design.length} rows`,
    });
  }
}
