import { exp, log, log1p, logNormalCdf, normalPdf } from "../numerics/index.ts";
import type { ValueInterval } from "./_interval-score.ts";

/** Mean, variance and log-likelihood of a value given its interval, under N(line, scale). */
export function intervalMoment(
  { lower, upper }: ValueInterval,
  line: number,
  scale: number,
): { readonly mean: number; readonly variance: number; readonly logLikelihood: number } {
  if (lower === upper) {
    const z = (lower - line) / scale;
    return {
      mean: lower,
      variance: 0,
      logLikelihood: -0.5 * (log(2 * Math.PI) + z * z) - log(scale),
    };
  }
  // A tail is read from the side on which it does not cancel.
  if ((lower - line) / scale > 0) {
    const mirrored = intervalMoment({ lower: -upper, upper: -lower }, -line, scale);
    return { ...mirrored, mean: -mirrored.mean };
  }
  const a = (lower - line) / scale;
  const b = (upper - line) / scale;
  const logUpper = b === Infinity ? 0 : logNormalCdf(b);
  const logLower = a === -Infinity ? -Infinity : logNormalCdf(a);
  const logMass = logUpper + log1p(-exp(logLower - logUpper));
  const at = (z: number): number => (Number.isFinite(z) ? normalPdf(z) / exp(logMass) : 0);
  const [left, right] = [at(a), at(b)];
  const edges = (Number.isFinite(a) ? a * left : 0) - (Number.isFinite(b) ? b * right : 0);
  const shift = left - right;
  return {
    mean: line + scale * shift,
    variance: Math.max(0, scale * scale * (1 + edges - shift * shift)),
    logLikelihood: logMass,
  };
}
