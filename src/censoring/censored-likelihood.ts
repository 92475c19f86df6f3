import { exp, log } from "../numerics/index.ts";
import { type CensoredValue, isMeasured } from "./censored-value.ts";
import { logIntervalProbability, logProbability } from "./log-probability.ts";

/** Log-likelihood of ln y = mu + delta x group + sigma x e, on the scale of ln y, with s = ln sigma. */
export interface CensoredLikelihood {
  readonly value: (mu: number, delta: number, logSigma: number) => number;
  readonly derivatives: (mu: number, delta: number, logSigma: number) => LikelihoodDerivatives;
}

/** First and second derivatives of the log-likelihood; as to delta and mu together it bends as to delta alone. */
export interface LikelihoodDerivatives {
  readonly value: number;
  readonly mu: number;
  readonly delta: number;
  readonly logSigma: number;
  readonly muMu: number;
  readonly muSigma: number;
  readonly deltaDelta: number;
  readonly deltaSigma: number;
  readonly sigmaSigma: number;
}

const LOG_SQRT_2PI = 0.9189385332046727;

/** Collects what the likelihood needs once, so that measured values cost nothing per call. */
export function censoredLikelihood(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[],
): CensoredLikelihood {
  const parts = ([0, 1] as const).map((group) => ({
    group,
    ...momentsOf(values.filter((value, index) => groups[index] === group && isMeasured(value))),
    censored: values.flatMap((value, index) =>
      groups[index] !== group || isMeasured(value) ? [] : [logEnds(value)],
    ),
  }));
  return {
    value(mu, delta, logSigma) {
      const sigma = exp(logSigma);
      let sum = 0;
      for (const { group, count, mean, squares } of parts) {
        const shift = mean - mu - delta * group;
        sum -= count * (logSigma + LOG_SQRT_2PI) + (squares + count * shift ** 2) / (2 * sigma ** 2);
      }
      for (const { group, censored } of parts) {
        const centre = mu + delta * group;
        for (const { low, high } of censored)
          sum += logIntervalProbability((low - centre) / sigma, (high - centre) / sigma);
      }
      return sum;
    },
    derivatives(mu, delta, logSigma) {
      const sigma = exp(logSigma);
      const [first, second] = parts.map((part) => partAt(part, mu + delta * part.group, sigma, logSigma));
      return {
        value: first!.value + second!.value,
        mu: first!.centre + second!.centre,
        delta: second!.centre,
        logSigma: first!.scale + second!.scale,
        muMu: first!.bend + second!.bend,
        muSigma: first!.twist + second!.twist,
        deltaDelta: second!.bend,
        deltaSigma: second!.twist,
        sigmaSigma: first!.scaleBend + second!.scaleBend,
      };
    },
  };
}

interface Part {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
  readonly censored: readonly { readonly low: number; readonly high: number }[];
}

/** One group's share: its derivatives as to its centre and to ln sigma. */
function partAt({ count, mean, squares, censored }: Part, middle: number, sigma: number, logSigma: number) {
  const shift = mean - middle;
  const within = (squares + count * shift ** 2) / sigma ** 2;
  let value = -count * (logSigma + LOG_SQRT_2PI) - within / 2;
  let centre = (count * shift) / sigma ** 2;
  let scale = within - count;
  let bend = -count / sigma ** 2;
  let twist = -2 * centre;
  let scaleBend = -2 * within;
  for (const { low, high } of censored) {
    const part = logProbability((low - middle) / sigma, (high - middle) / sigma);
    // an open end has no slope, wherever it lies
    const a = low === -Infinity ? 0 : (low - middle) / sigma;
    const b = high === Infinity ? 0 : (high - middle) / sigma;
    const slope = part.low + part.high;
    const stretch = a * part.low + b * part.high;
    const byLow = a * part.lowLow + b * part.lowHigh;
    const byHigh = a * part.lowHigh + b * part.highHigh;
    value += part.value;
    centre -= slope / sigma;
    scale -= stretch;
    bend += (part.lowLow + 2 * part.lowHigh + part.highHigh) / sigma ** 2;
    twist += (slope + byLow + byHigh) / sigma;
    scaleBend += stretch + a * byLow + b * byHigh;
  }
  return { value, centre, scale, bend, twist, scaleBend };
}

function logEnds({ lowest, highest }: CensoredValue): { readonly low: number; readonly high: number } {
  return {
    low: lowest > 0 ? log(lowest) : -Infinity,
    high: highest === null ? Infinity : log(highest),
  };
}

/** Number, mean and sum of squares around the mean of ln y. */
function momentsOf(values: readonly CensoredValue[]): { count: number; mean: number; squares: number } {
  const logs = values.map(({ lowest }) => log(lowest));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  return { count: logs.length, mean, squares: logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) };
}
