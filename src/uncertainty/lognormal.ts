import { exp, expm1, log1p, normalQuantile } from "../numerics/index.ts";

/** sigma of ln X for a relative standard uncertainty r (a fraction): sqrt(ln(1 + r^2)), exact for a lognormal. */
export function sigmaFromRsd(rsd: number): number {
  return Math.sqrt(log1p(rsd * rsd));
}

/** Relative standard uncertainty (a fraction) of a lognormal with sigma of ln X: sqrt(exp(sigma^2) - 1). */
export function rsdFromSigma(sigma: number): number {
  return Math.sqrt(expm1(sigma * sigma));
}

/** Two ends in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What the ends of a lognormal's interval are from its median: exp(z sigma), at a two-sided confidence `level`. */
export function lognormalFactor(sigma: number, level: number): number {
  return exp(normalQuantile((1 + level) / 2) * sigma);
}

/** Interval of a lognormal with the given median: median * exp(-+ z * sigma), at a two-sided confidence `level`. */
export function lognormalInterval(median: number, sigma: number, level: number): Interval {
  const factor = lognormalFactor(sigma, level);
  return { lower: median / factor, upper: median * factor };
}
