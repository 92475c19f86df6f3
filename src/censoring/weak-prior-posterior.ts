import { exp, log } from "../numerics/index.ts";
import { type CensoredValue, demandCensoredValues } from "./censored-value.ts";
import type { Evaluation } from "./evaluation.ts";
import { type GridAxis, gridPosterior } from "./grid-posterior.ts";
import { type MeanLikelihood, meanLikelihood } from "./mean-likelihood.ts";

/** Options of `weakPriorPosterior`. */
export interface WeakPriorOptions {
  /** 0 or 1 for each value. @defaultValue all 0 */
  readonly groups?: readonly (0 | 1)[];
  /** Weights of group 0 and 1 in the mean; they add to 1. A group may have weight without values. @defaultValue 1 and 0 */
  readonly weights?: readonly [number, number];
  /** Two-sided level. @defaultValue 0.95 */
  readonly level?: number;
  /** Centre of the prior of sigma. @defaultValue 0.4 */
  readonly sigma?: number;
  /** Standard deviation of the prior of ln sigma. @defaultValue 0.5 */
  readonly logSigmaSd?: number;
  /** Mean and standard deviation of the prior of delta. @defaultValue 0.2 and 0.7 */
  readonly delta?: readonly [number, number];
}

/** What is known of the mean of a (two-group) lognormal after the data, with a weak prior. */
export interface WeakPriorPosterior {
  /** Median of the mean. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Where the posterior is highest. */
  readonly mu: number;
  readonly delta: number;
  readonly sigma: number;
  readonly method: string;
}

/**
 * Posterior of the mean M, ln M = mu + sigma^2/2 + ln(w0 + w1 e^delta), by quadrature on a grid (no random numbers).
 * Priors: ln M flat, ln sigma ~ N(ln .4, .5^2), delta ~ N(.2, .7^2). Answers where maximum likelihood cannot: a group
 * without any measured value, equal values, very few values. Coverage 93.0-97.7 % in the project's study.
 * Null when no value has a lower end above 0: then nothing keeps the mean from 0.
 * @throws WbeError `ARGUMENT_INVALID` for values whose ends are no numbers or in the wrong order
 */
export function weakPriorPosterior(
  values: readonly CensoredValue[],
  options: WeakPriorOptions = {},
): WeakPriorPosterior | null {
  demandCensoredValues(values);
  const { groups = values.map(() => 0 as const), weights = [1, 0], level = 0.95 } = options;
  const { sigma = 0.4, logSigmaSd = 0.5, delta = [0.2, 0.7] } = options;
  const bounded = values.some(({ lowest }) => lowest > 0) && values.some(({ highest }) => highest !== null);
  if (!bounded) return null;
  const likelihood = meanLikelihood(values, groups, weights);
  const density = posteriorDensity(likelihood, { logSigma: [log(sigma), logSigmaSd], delta });
  const two = groups.includes(1) || weights[1] > 0;
  const start = [startOf(values), log(sigma), ...(two ? [delta[0]] : [])];
  const axis: GridAxis = gridPosterior(density.value, density.evaluate, start);
  const [logMean, logSigma, shift = 0] = axis.mode;
  const [lower, estimate, upper] = [(1 - level) / 2, 0.5, (1 + level) / 2].map((p) => exp(axis.quantile(p)));
  return {
    estimate: estimate!,
    lower: lower!,
    upper: upper!,
    mu: likelihood.place([logMean!, logSigma!, shift]),
    delta: shift,
    sigma: exp(logSigma!),
    method: `weak-prior posterior median (ln sigma ~ N(ln ${Number(sigma.toPrecision(3))}, ${Number(logSigmaSd.toPrecision(3))}^2), delta ~ N(${delta[0]}, ${delta[1]}^2)), quadrature`,
  };
}

type Normal = readonly [mean: number, sd: number];

/** ln of the posterior density at (ln M, ln sigma, delta); delta may be left out. */
function posteriorDensity(
  likelihood: MeanLikelihood,
  prior: { readonly logSigma: Normal; readonly delta: Normal },
): Pick<MeanLikelihood, "value" | "evaluate"> {
  const pull = (value: number, [mean, sd]: Normal) => (value - mean) / sd;
  const pullsAt = (point: readonly number[]) =>
    pull(point[1]!, prior.logSigma) ** 2 + pull(point[2] ?? prior.delta[0], prior.delta) ** 2;
  const priors = [null, prior.logSigma, prior.delta];
  return {
    value: (point) => likelihood.value(point) - pullsAt(point) / 2,
    evaluate(point): Evaluation {
      const { value, gradient, information } = likelihood.evaluate(point);
      return {
        value: value - pullsAt(point) / 2,
        gradient: gradient.map((slope, axis) => {
          const by = priors[axis] ?? null;
          return by === null ? slope : slope - pull(point[axis]!, by) / by[1];
        }),
        information: information.map((row, i) => {
          const by = priors[i] ?? null;
          return by === null ? row : row.map((bend, j) => (i === j ? bend + 1 / by[1] ** 2 : bend));
        }),
      };
    },
  };
}

/** Mean of the logarithms of what is known: a measured value, or the end of the interval. */
function startOf(values: readonly CensoredValue[]): number {
  const ends = values.map(({ lowest, highest }) => log(lowest > 0 ? lowest : (highest ?? 1)));
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
