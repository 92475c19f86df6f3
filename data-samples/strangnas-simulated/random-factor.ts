import type { Random } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";

/** Factor of a measurement error with this relative standard uncertainty: lognormal with median 1. */
export function errorFactor(random: Random, rsd: number): number {
  return Math.exp(sigmaFromRsd(rsd) * random.normal());
}

/** Factor of real variation with this standard deviation of its logarithm: lognormal with mean 1. */
export function variationFactor(random: Random, sd: number): number {
  return Math.exp(sd * random.normal() - sd ** 2 / 2);
}
