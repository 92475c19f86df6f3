import { sampledDays } from "./days-of-level.ts";
import { finitePopulationFactor } from "./finite-population.ts";
import { measurementError } from "./measurement-error.ts";
import { membersOf } from "./members.ts";
import { sharedScatter } from "./shared-scatter.ts";
import type { Strata } from "./strata.ts";

/** How much of the scatter between samples counts as a level's own error. */
export interface ScatterFactors {
  /** On the log half-width of the level. */
  readonly own: number;
  /** The same without the finite-population factor: what two periods of an unchanged drug differ by. */
  readonly comparison: number;
}

/**
 * Factors on a log half-width that was made from the scatter between samples: the finite period, and several batches in
 * it, whose error stands among the shared ones.
 * @param scatter standard deviation of ln(load) between samples within a kind of day, measurement error included
 * @param periodDays days of what the level stands for; null: of the sampled days alone
 */
export function scatterFactors(strata: Strata, scatter: number, periodDays: number | null): ScatterFactors {
  const members = membersOf(strata);
  const [measurement, days, shared] = [
    measurementError(members),
    sampledDays(members),
    sharedScatter(strata),
  ];
  const factor = (of: number) => finitePopulationFactor(scatter, measurement, days, of, shared);
  return { own: factor(periodDays ?? days), comparison: shared > 0 ? factor(Infinity) : 1 };
}
