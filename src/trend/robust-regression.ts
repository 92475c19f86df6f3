import { studentTQuantile, studentTUpperTail } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { fitTobit } from "./_fit-tobit.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";
import { leastSquares } from "./_least-squares.ts";
import { matchedAutocorrelation } from "./_matched-autocorrelation.ts";
import { sandwich, scoreMeat, usualLag } from "./_sandwich.ts";
import { tobitScores } from "./_tobit-scores.ts";
import { checkDesign, type RegressionCoefficient } from "./hac-regression.ts";

/** Coefficients with errors that hold for dependent values of unequal spread; units of the value over its column. */
export interface RobustRegressionResult {
  readonly method: "least squares" | "Tobit";
  readonly variant: string;
  readonly n: number;
  readonly detected: number;
  readonly coefficients: readonly RegressionCoefficient[];
  /** Of the coefficients; its diagonal holds the squared standard errors. */
  readonly covariance: readonly (readonly number[])[];
  /** Autocorrelation of the errors at the median gap, freed of what the fit takes away. */
  readonly autocorrelation: number;
  readonly degreesOfFreedom: number;
  readonly residuals: readonly number[];
}

/**
 * Regression on dated values of which some may be non-detects (Tobit), with errors that allow for autocorrelation.
 * Each standard error is the larger of Newey-West's, which is too small in short series, and that of AR(1) errors at the
 * real dates, whose phi is freed of the bias of fitting this very design. t has n_eff (n - p)/n degrees of freedom,
 * n_eff the size of an independent sample whose mean is as sure. Rows in order of time; the first column holds the 1s.
 * Sizes: benchmarks/calibration/trend-regression.ts. Null when columns depend on each other or too little is measured.
 * @throws WbeError ARGUMENT_INVALID for ragged or non-finite input, or a bad level.
 * Source: Newey and West 1987, doi:10.2307/1913610; the larger of two errors is the project's study's choice.
 */
export function robustRegression(
  times: readonly number[],
  design: readonly (readonly number[])[],
  values: readonly ValueInterval[],
  options: { readonly level?: number } = {},
): RobustRegressionResult | null {
  const { level = 0.95 } = options;
  checkLevel(level);
  checkDesign(design, times);
  const n = values.length;
  const p = design[0]?.length ?? 0;
  const fit = n > p ? (values.every(isMeasured) ? measuredFit : censoredFit)(design, values) : null;
  const plain = leastSquares(design, times);
  if (fit === null || plain === null) return null;
  const lag = usualLag(n);
  const hac = sandwich(fit.bread, scoreMeat(fit.scores, lag), n / (n - p));
  const serial = matchedAutocorrelation(design, plain.inverse, times, fit.residuals);
  const ar = sandwich(fit.slopes, serial.meat, serial.variance);
  const grown = fit.coefficients.map((_, k) => Math.max(1, Math.sqrt(ar[k]![k]! / hac[k]![k]!) || 1));
  const df = Math.max(1, (serial.effectiveSize * (n - p)) / n);
  const t = studentTQuantile((1 + level) / 2, df);
  return {
    method: fit.method,
    variant: `larger of Newey-West (lag ${lag}) and AR(1) errors (phi ${serial.phi.toFixed(2)}), t with ${df.toFixed(1)} degrees of freedom`,
    n,
    detected: values.filter(isMeasured).length,
    coefficients: fit.coefficients.map((estimate, k) => {
      const standardError = Math.sqrt(Math.max(0, hac[k]![k]!)) * grown[k]!;
      const ratio = standardError > 0 ? Math.abs(estimate) / standardError : estimate === 0 ? 0 : Infinity;
      return {
        estimate,
        standardError,
        lower: estimate - t * standardError,
        upper: estimate + t * standardError,
        pValue: ratio === Infinity ? 0 : Math.min(1, 2 * studentTUpperTail(ratio, df)),
      };
    }),
    covariance: fit.coefficients.map((_, j) =>
      fit.coefficients.map((__, k) => hac[j]![k]! * grown[j]! * grown[k]!),
    ),
    autocorrelation: serial.phi,
    degreesOfFreedom: df,
    residuals: fit.residuals,
  };
}

/** A fit as estimating equations: `bread` turns scores into errors, `slopes` turns design x residual into them. */
interface Fit {
  readonly method: RobustRegressionResult["method"];
  readonly coefficients: readonly number[];
  readonly bread: readonly (readonly number[])[];
  readonly scores: readonly (readonly number[])[];
  readonly slopes: readonly (readonly number[])[];
  readonly residuals: readonly number[];
}

type Fitter = (design: readonly (readonly number[])[], values: readonly ValueInterval[]) => Fit | null;

const measuredFit: Fitter = (design, values) => {
  const fit = leastSquares(
    design,
    values.map(({ lower }) => lower),
  );
  if (fit === null) return null;
  const { coefficients, inverse, residuals } = fit;
  const scores = design.map((row, i) => row.map((value) => value * residuals[i]!));
  return { method: "least squares", coefficients, bread: inverse, slopes: inverse, scores, residuals };
};

const censoredFit: Fitter = (design, values) => {
  const fit = fitTobit(design, values, 1e-9);
  if (fit === null || !(fit.scale > 1e-9)) return null;
  const { scores, residuals, covariance } = tobitScores(design, values, fit);
  if (covariance === null) return null;
  const { coefficients, scale } = fit;
  const slopes = coefficients.map((_, j) =>
    coefficients.map((__, k) => covariance[j]![k]! / (scale * scale)),
  );
  return { method: "Tobit", coefficients, bread: covariance, slopes, scores, residuals };
};
