import { exp, expm1 } from "../numerics/index.ts";

/** Mean and coefficient of variation of a lognormal. */
export interface LognormalMoments {
  readonly mean: number;
  readonly cv: number;
}

/** Moments of a lognormal with the given mean and standard deviation of ln y: e^(mu + sigma^2/2), sqrt(e^(sigma^2) - 1). */
export function lognormalMoments(mu: number, sigma: number): LognormalMoments {
  return { mean: exp(mu + sigma ** 2 / 2), cv: Math.sqrt(expm1(sigma ** 2)) };
}
