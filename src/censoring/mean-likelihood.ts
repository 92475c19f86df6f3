import { exp, log } from "../numerics/index.ts";
import { censoredLikelihood } from "./censored-likelihood.ts";
import type { CensoredValue } from "./censored-value.ts";
import type { Evaluation } from "./evaluation.ts";

/**
 * The censored lognormal likelihood as a function of (ln M, ln sigma, delta), M = e^(mu + sigma^2/2) (w0 + w1 e^delta)
 * the mean over both groups; delta may be left out where there is one group.
 */
export interface MeanLikelihood {
  /** mu at the point. */
  readonly place: (point: readonly number[]) => number;
  readonly value: (point: readonly number[]) => number;
  readonly evaluate: (point: readonly number[]) => Evaluation;
}

/** @param weights of group 0 and 1 in the mean; they add to 1 */
export function meanLikelihood(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[],
  weights: readonly [number, number],
): MeanLikelihood {
  const likelihood = censoredLikelihood(values, groups);
  const place = (point: readonly number[]) =>
    point[0]! - exp(2 * point[1]!) / 2 - log(weights[0] + weights[1] * exp(point[2] ?? 0));
  return {
    place,
    value: (point) => likelihood.value(place(point), point[2] ?? 0, point[1]!),
    evaluate(point) {
      const [, logSigma = 0, delta = 0] = point;
      const at = likelihood.derivatives(place(point), delta, logSigma);
      // how mu moves when ln sigma or delta does and ln M stays
      const bySigma = -exp(2 * logSigma);
      const second = weights[1] * exp(delta);
      const byDelta = -second / (weights[0] + second);
      const meanSigma = at.muSigma + bySigma * at.muMu;
      const meanDelta = at.deltaDelta + byDelta * at.muMu;
      const sigmaSigma = at.sigmaSigma + bySigma * (at.muSigma + meanSigma) + 2 * bySigma * at.mu;
      const sigmaDelta = at.deltaSigma + bySigma * at.deltaDelta + byDelta * meanSigma;
      const deltaDelta =
        at.deltaDelta * (1 + byDelta) + byDelta * meanDelta + byDelta * (1 + byDelta) * at.mu;
      const gradient = [at.mu, at.logSigma + bySigma * at.mu, at.delta + byDelta * at.mu];
      const information = [
        [-at.muMu, -meanSigma, -meanDelta],
        [-meanSigma, -sigmaSigma, -sigmaDelta],
        [-meanDelta, -sigmaDelta, -deltaDelta],
      ];
      const size = point.length;
      return size === 3
        ? { value: at.value, gradient, information }
        : {
            value: at.value,
            gradient: gradient.slice(0, size),
            information: information.slice(0, size).map((row) => row.slice(0, size)),
          };
    },
  };
}
