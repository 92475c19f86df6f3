import { exp, log } from "../numerics/index.ts";
import { type CensoredLikelihood, censoredLikelihood } from "./censored-likelihood.ts";
import { type CensoredValue, demandCensoredValues } from "./censored-value.ts";
import { type GridAxis, gridPosterior } from "./grid-posterior.ts";

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
  const density = posteriorDensity(censoredLikelihood(values, groups), weights, {
    logSigma: [log(sigma), logSigmaSd],
    delta,
  });
  const two = groups.includes(1) || weights[1] > 0;
  const start = [startOf(values), log(sigma), ...(two ? [delta[0]] : [])];
  const axis: GridAxis = gridPosterior(density.value, density.gradient, start);
  const [logMean, logSigma, shift = 0] = axis.mode;
  const [lower, estimate, upper] = [(1 - level) / 2, 0.5, (1 + level) / 2].map((p) => exp(axis.quantile(p)));
  return {
    estimate: estimate!,
    lower: lower!,
    upper: upper!,
    mu: density.place([logMean!, logSigma!, shift]),
    delta: shift,
    sigma: exp(logSigma!),
    method: `weak-prior posterior median (ln sigma ~ N(ln ${Number(sigma.toPrecision(3))}, ${Number(logSigmaSd.toPrecision(3))}^2), delta ~ N(${delta[0]}, ${delta[1]}^2)), quadrature`,
  };
}

interface Density {
  /** At (ln M, ln sigma, delta); delta may be left out. */
  readonly value: (point: readonly number[]) => number;
  readonly gradient: (point: readonly number[]) => readonly number[];
  /** mu at the point. */
  readonly place: (point: readonly number[]) => number;
}

function posteriorDensity(
  likelihood: CensoredLikelihood,
  weights: readonly [number, number],
  prior: { readonly logSigma: readonly [number, number]; readonly delta: readonly [number, number] },
): Density {
  const place = (point: readonly number[]) =>
    point[0]! - exp(2 * point[1]!) / 2 - log(weights[0] + weights[1] * exp(point[2] ?? 0));
  const pull = (value: number, by: readonly [number, number]) => (value - by[0]) / by[1];
  return {
    place,
    value(point) {
      const delta = point[2] ?? prior.delta[0];
      const pulls = pull(point[1]!, prior.logSigma) ** 2 + pull(delta, prior.delta) ** 2;
      return likelihood.value(place(point), point[2] ?? 0, point[1]!) - pulls / 2;
    },
    gradient(point) {
      const [, logSigma, delta = 0] = point;
      const [byMu, byDelta, bySigma] = likelihood.gradient(place(point), delta, logSigma!);
      const second = weights[1] * exp(delta);
      const slopes = [
        byMu,
        bySigma - byMu * exp(2 * logSigma!) - pull(logSigma!, prior.logSigma) / prior.logSigma[1],
        byDelta - (byMu * second) / (weights[0] + second) - pull(delta, prior.delta) / prior.delta[1],
      ];
      return slopes.slice(0, point.length);
    },
  };
}

/** Mean of the logarithms of what is known: a measured value, or the end of the interval. */
function startOf(values: readonly CensoredValue[]): number {
  const ends = values.map(({ lowest, highest }) => log(lowest > 0 ? lowest : (highest ?? 1)));
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
