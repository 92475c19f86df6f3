import { exp, log } from "../numerics/index.ts";
import type { CensoredValue } from "./censored-value.ts";
import { isMeasured } from "./censored-value.ts";
import { logIntervalProbability } from "./log-probability.ts";

/** Location and spread of ln y for one group. */
export interface LognormalShape {
  readonly mu: number;
  readonly sigma: number;
}

/**
 * The values with each censored one replaced by its expectation under a lognormal, E[X | lowest < X < highest] =
 * e^(mu + sigma^2/2) x P(a - sigma < Z < b - sigma) / P(a < Z < b). Measured values stay as measured.
 * @param shape of each value's group
 */
export function imputeCensored(
  values: readonly CensoredValue[],
  shape: (index: number) => LognormalShape,
): readonly number[] {
  return values.map((value, index) => {
    if (isMeasured(value)) return value.lowest;
    const { mu, sigma } = shape(index);
    const low = value.lowest > 0 ? (log(value.lowest) - mu) / sigma : -Infinity;
    const high = value.highest === null ? Infinity : (log(value.highest) - mu) / sigma;
    const shifted = logIntervalProbability(low - sigma, high - sigma);
    return exp(mu + sigma ** 2 / 2 + shifted - logIntervalProbability(low, high));
  });
}
