import { demand, demandNumber } from "./_demand.ts";
import { stirlingError } from "./_stirling-error.ts";
import { exp } from "./exp.ts";
import { expm1 } from "./expm1.ts";
import { log } from "./log.ts";
import { logNormalCdf } from "./log-normal-cdf.ts";
import { minimise1d } from "./minimise-1d.ts";
import { normalUpperTail } from "./normal-upper-tail.ts";

const NEGLIGIBLE = -46;

/**
 * P(T > t) for the noncentral t with `df` degrees of freedom (Infinity is the normal) and noncentrality `ncp`.
 * T = (Z + ncp) / S with S^2 a chi-squared over df: the normal tail is averaged over ln S by the trapezoidal
 * rule, which converges exponentially for such an integrand (Trefethen & Weideman 2014, doi:10.1137/130932132).
 * Relative error below about 1e-11, in both tails.
 * @throws WbeError ARGUMENT_INVALID for NaN, df not above 0 or ncp not finite
 */
export function noncentralTUpperTail(t: number, df: number, ncp: number): number {
  demandNumber(t, "t");
  demand(df > 0, "df", "above 0", df);
  demand(Number.isFinite(ncp), "ncp", "a finite number", ncp);
  if (t === 0 || df === Infinity || Math.abs(t) === Infinity) return normalUpperTail(t - ncp);
  const shape = df / 2;
  const logConstant = log(2) + 0.5 * log(shape / (2 * Math.PI)) - stirlingError(shape);
  const logIntegrand = (u: number): number =>
    logConstant + shape * (2 * u - expm1(2 * u)) + logNormalCdf(ncp - t * exp(u));
  const total = integrate(logIntegrand, df, t, ncp);
  return Math.min(1, total);
}

/** Integral of exp(logIntegrand) over the line, for a log-concave integrand with its mode within +-20 of 0. */
function integrate(logIntegrand: (u: number) => number, df: number, t: number, ncp: number): number {
  const mode = minimise1d((u) => -logIntegrand(u), -20, 20).x;
  const peak = logIntegrand(mode);
  const steepness = Math.max(Math.sqrt(2 * df), Math.abs(ncp), Math.abs(t) * exp(mode), 2);
  const step = 0.25 / steepness;
  let sum = 1;
  for (const direction of [-1, 1]) {
    for (let k = 1; ; k++) {
      const height = logIntegrand(mode + direction * k * step) - peak;
      sum += exp(height);
      if (!(height >= NEGLIGIBLE)) break;
    }
  }
  return step * sum * exp(peak);
}
