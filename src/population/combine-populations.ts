import { demandNumber, WbeError } from "../base/index.ts";
import { exp, log } from "../numerics/index.ts";
import { rsdFromSigma, sigmaFromRsd } from "../uncertainty/index.ts";

/** One estimate of the same population: persons, and its relative standard uncertainty (a fraction). */
export interface PopulationEstimate {
  readonly population: number;
  readonly rsd: number;
}

/** Several estimates as one. */
export interface CombinedPopulation extends PopulationEstimate {
  /** Cochran's Q: how far the estimates lie apart, against what their own errors allow (k - 1 expected). */
  readonly heterogeneity: number;
  /** Standard deviation of ln P between the estimates beyond their own errors (DerSimonian-Laird); 0 or above. */
  readonly between: number;
  /** Share of each estimate, in the order given; they add to 1. */
  readonly weights: readonly number[];
  readonly method: "inverse variance on ln P, DerSimonian-Laird";
}

/**
 * Independent estimates of one population on the log scale: ln P = sum w ln P / sum w with w = 1 / sigma^2 and
 * sigma^2 = ln(1 + r^2), u^2 = 1 / sum w + tau^2. tau^2 is that of DerSimonian and Laird (1986,
 * doi:10.1016/0197-2456(86)90046-2) and 0 where Q stays at or below k - 1; it widens the result, the weights do not
 * change with it, so that no estimate gains because others disagree. u is that of one more way of counting, wider than the
 * standard error of a random-effects mean (1 / sum w*): few markers, chosen and not drawn, do not average out what they
 * share. No Hartung-Knapp factor.
 * @throws WbeError `ARGUMENT_INVALID` without estimates, for a population or an uncertainty not above 0.
 */
export function combinePopulations(estimates: readonly PopulationEstimate[]): CombinedPopulation {
  if (estimates.length === 0) {
    throw new WbeError("ARGUMENT_INVALID", "no estimate of the population was given", { path: "estimates" });
  }
  for (const { population, rsd } of estimates) {
    demandNumber(population > 0 && Number.isFinite(population), "population", "above 0", population);
    demandNumber(rsd > 0 && Number.isFinite(rsd), "rsd", "above 0", rsd);
  }
  const logs = estimates.map(({ population }) => log(population));
  const weights = estimates.map(({ rsd }) => 1 / sigmaFromRsd(rsd) ** 2);
  const total = sumOf(weights);
  const mean = sumOf(weights.map((weight, index) => weight * (logs[index] ?? 0))) / total;
  const heterogeneity = sumOf(weights.map((weight, index) => weight * ((logs[index] ?? 0) - mean) ** 2));
  const spare = total - sumOf(weights.map((weight) => weight * weight)) / total;
  const excess = heterogeneity - (estimates.length - 1);
  const betweenSquared = excess > 0 && spare > 0 ? excess / spare : 0;
  return {
    population: exp(mean),
    rsd: rsdFromSigma(Math.sqrt(1 / total + betweenSquared)),
    heterogeneity,
    between: Math.sqrt(betweenSquared),
    weights: weights.map((weight) => weight / total),
    method: "inverse variance on ln P, DerSimonian-Laird",
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
