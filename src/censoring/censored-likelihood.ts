import { exp, log } from "../numerics/index.ts";
import { type CensoredValue, isMeasured } from "./censored-value.ts";
import { logIntervalProbability, logProbability } from "./log-probability.ts";

/** Log-likelihood of ln y = mu + delta x group + sigma x e, on the scale of ln y, with s = ln sigma. */
export interface CensoredLikelihood {
  readonly value: (mu: number, delta: number, logSigma: number) => number;
  /** Derivatives as to mu, delta, ln sigma. */
  readonly gradient: (mu: number, delta: number, logSigma: number) => readonly [number, number, number];
}

const LOG_SQRT_2PI = 0.9189385332046727;

/** Collects what the likelihood needs once, so that measured values cost nothing per call. */
export function censoredLikelihood(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[],
): CensoredLikelihood {
  const measured = ([0, 1] as const).map((group) => ({
    group,
    ...momentsOf(values.filter((value, index) => groups[index] === group && isMeasured(value))),
  }));
  const censored = values.flatMap((value, index) => {
    if (isMeasured(value)) return [];
    const low = value.lowest > 0 ? log(value.lowest) : -Infinity;
    const high = value.highest === null ? Infinity : log(value.highest);
    return [{ low, high, group: groups[index]! }];
  });
  return {
    value(mu, delta, logSigma) {
      const sigma = exp(logSigma);
      let sum = 0;
      for (const { group, count, mean, squares } of measured) {
        const shift = mean - mu - delta * group;
        sum -= count * (logSigma + LOG_SQRT_2PI) + (squares + count * shift ** 2) / (2 * sigma ** 2);
      }
      for (const { low, high, group } of censored) {
        const centre = mu + delta * group;
        sum += logIntervalProbability((low - centre) / sigma, (high - centre) / sigma);
      }
      return sum;
    },
    gradient(mu, delta, logSigma) {
      const sigma = exp(logSigma);
      const slopes: [number, number, number] = [0, 0, 0];
      for (const { group, count, mean, squares } of measured) {
        const shift = mean - mu - delta * group;
        const slope = (count * shift) / sigma ** 2;
        slopes[0] += slope;
        slopes[1] += group * slope;
        slopes[2] += (squares + count * shift ** 2) / sigma ** 2 - count;
      }
      for (const { low, high, group } of censored) {
        const centre = mu + delta * group;
        const [a, b] = [(low - centre) / sigma, (high - centre) / sigma];
        const part = logProbability(a, b);
        const slope = -(part.low + part.high) / sigma;
        slopes[0] += slope;
        slopes[1] += group * slope;
        slopes[2] -= (a === -Infinity ? 0 : part.low * a) + (b === Infinity ? 0 : part.high * b);
      }
      return slopes;
    },
  };
}

/** Number, mean and sum of squares around the mean of ln y. */
function momentsOf(values: readonly CensoredValue[]): { count: number; mean: number; squares: number } {
  const logs = values.map(({ lowest }) => log(lowest));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  return { count: logs.length, mean, squares: logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) };
}
