import { exp, expm1, log, logNormalCdf } from "../numerics/index.ts";

/** ln of the probability of an interval of a standard normal, with its derivatives as to the two ends. */
export interface LogProbability {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lowLow: number;
  readonly lowHigh: number;
  readonly highHigh: number;
}

const LOG_SQRT_2PI = 0.9189385332046727;

/** ln P(low < Z < high) for Z ~ N(0, 1), accurate far in the tails; the ends may be infinite. */
export function logProbability(low: number, high: number): LogProbability {
  const value = logIntervalProbability(low, high);
  const atLow = Number.isFinite(low) ? exp(-(low ** 2) / 2 - LOG_SQRT_2PI - value) : 0;
  const atHigh = Number.isFinite(high) ? exp(-(high ** 2) / 2 - LOG_SQRT_2PI - value) : 0;
  return {
    value,
    low: -atLow,
    high: atHigh,
    lowLow: atLow === 0 ? 0 : low * atLow - atLow ** 2,
    lowHigh: atLow * atHigh,
    highHigh: atHigh === 0 ? 0 : -high * atHigh - atHigh ** 2,
  };
}

/** The value of `logProbability` alone. */
export function logIntervalProbability(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : logNormalCdf(high);
  if (high === Infinity) return logNormalCdf(-low);
  // on the upper side both probabilities are near 1: mirror the interval
  const [far, near] = low > 0 ? [-low, -high] : [high, low];
  const larger = logNormalCdf(far);
  return larger + log(-expm1(logNormalCdf(near) - larger));
}

/** ln of the standard normal density. */
export function logDensity(z: number): number {
  return -(z ** 2) / 2 - LOG_SQRT_2PI;
}
