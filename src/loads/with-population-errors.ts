import { type ErrorTerm, lognormalInterval, rsdFromSigma, totalSigma } from "../uncertainty/index.ts";
import type { SampleLoad } from "./sample-load.ts";

/** What an estimate of the population made from the same water brings with it. */
export interface PopulationErrors {
  /** Errors of ln P; they take the place of those of source `population`. */
  readonly terms: readonly ErrorTerm[];
  /** Sources that stand in both flow and population, so that they cancel in the load. */
  readonly cancelled: readonly string[];
  /** Two-sided confidence level. */
  readonly level: number;
}

/**
 * A load whose population was counted in the sample's own water: the flow stands above and below the fraction bar, so
 * its errors are dropped and those of the count come in. The load itself stays; its interval follows.
 */
export function withPopulationErrors(
  load: SampleLoad,
  { terms, cancelled, level }: PopulationErrors,
): SampleLoad {
  const left = load.errors.filter(({ source }) => source !== "population" && !cancelled.includes(source));
  const errors = [...left, ...terms.filter(({ sigma }) => sigma !== 0)];
  if (load.load === null) return { ...load, errors };
  const sigma = totalSigma(errors);
  return {
    ...load,
    errors,
    relativeUncertainty: rsdFromSigma(sigma),
    ...lognormalInterval(load.load, sigma, level),
  };
}
