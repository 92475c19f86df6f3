import { chiSquaredUpperTail, logNormalCdf, normalPdf } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";
import { dot, leastSquares } from "./_least-squares.ts";

export interface TobitResult {
  readonly method: "Tobit";
  readonly variant: string;
  readonly n: number;
  readonly detected: number;
  readonly coefficients: readonly number[];
  /** Likelihood-ratio p of each coefficient, chi-square with 1 degree of freedom. */
  readonly pValues: readonly number[];
  readonly scale: number;
  readonly logLikelihood: number;
}

/**
 * Normal regression with interval-censored values by maximum likelihood (EM), for weekday and other terms beside a
 * trend. `design` has a row for each value (give the 1s yourself). Values are taken as independent. Null with fewer
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
  return {
    method: "Tobit",
    variant: "normal errors, maximum likelihood by EM; likelihood-ratio p",
    n: values.length,
    detected: values.filter(isMeasured).length,
    ...full,
    pValues: full.coefficients.map((_, k) => {
      const without = design.map((row) => row.toSpliced(k, 1));
      const less = design[0]!.length > 1 ? fitTobit(without, values) : null;
      return less === null
        ? 1
        : chiSquaredUpperTail(Math.max(0, 2 * (full.logLikelihood - less.logLikelihood)), 1);
    }),
  };
}

interface Fit {
  readonly coefficients: readonly number[];
  readonly scale: number;
  readonly logLikelihood: number;
}

function fitTobit(design: readonly (readonly number[])[], values: readonly ValueInterval[]): Fit | null {
  const n = values.length;
  if (values.filter(isMeasured).length <= (design[0]?.length ?? 0)) return null;
  const start = leastSquares(
    design,
    values.map(({ lower, upper }) => (Number.isFinite(upper) ? upper : lower)),
  );
  if (start === null) return null;
  let coefficients = start.coefficients;
  let scale = Math.sqrt(start.residualSum / n) || 1;
  let before = -Infinity;
  for (let round = 0; round < 20_000; round++) {
    const lines = design.map((row) => dot(row, coefficients));
    const moments = values.map((value, i) => moment(value, lines[i]!, scale));
    const fit = leastSquares(
      design,
      moments.map(({ mean }) => mean),
    );
    if (fit === null) return null;
    coefficients = fit.coefficients;
    scale = Math.sqrt((fit.residualSum + moments.reduce((sum, { variance }) => sum + variance, 0)) / n);
    const logLikelihood = moments.reduce((sum, { logLikelihood: part }) => sum + part, 0);
    if (!(scale > 0)) return null;
    if (round > 10 && Math.abs(logLikelihood - before) < 1e-14 * Math.abs(logLikelihood)) break;
    before = logLikelihood;
  }
  const logLikelihood = values.reduce(
    (sum, value, i) => sum + moment(value, dot(design[i]!, coefficients), scale).logLikelihood,
    0,
  );
  return { coefficients, scale, logLikelihood };
}

/** Mean, variance and log-likelihood of a value given its interval, under N(line, scale). */
function moment(
  { lower, upper }: ValueInterval,
  line: number,
  scale: number,
): { readonly mean: number; readonly variance: number; readonly logLikelihood: number } {
  if (lower === upper) {
    const z = (lower - line) / scale;
    return {
      mean: lower,
      variance: 0,
      logLikelihood: -0.5 * (Math.log(2 * Math.PI) + z * z) - Math.log(scale),
    };
  }
  // A tail is read from the side on which it does not cancel.
  if ((lower - line) / scale > 0) {
    const mirrored = moment({ lower: -upper, upper: -lower }, -line, scale);
    return { ...mirrored, mean: -mirrored.mean };
  }
  const a = (lower - line) / scale;
  const b = (upper - line) / scale;
  const logUpper = b === Infinity ? 0 : logNormalCdf(b);
  const logLower = a === -Infinity ? -Infinity : logNormalCdf(a);
  const logMass = logUpper + Math.log1p(-Math.exp(logLower - logUpper));
  const at = (z: number): number => (Number.isFinite(z) ? normalPdf(z) / Math.exp(logMass) : 0);
  const [left, right] = [at(a), at(b)];
  const edges = (Number.isFinite(a) ? a * left : 0) - (Number.isFinite(b) ? b * right : 0);
  const shift = left - right;
  return {
    mean: line + scale * shift,
    variance: Math.max(0, scale * scale * (1 + edges - shift * shift)),
    logLikelihood: logMass,
  };
}
