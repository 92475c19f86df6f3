import type { SamplingDay } from "../calendar/index.ts";
import { log } from "../numerics/index.ts";
import { extremeDayCritical } from "./extreme-day-critical.ts";
import type { Strata } from "./strata.ts";

/**
 * Days whose measured load lies far from the others of their kind: robust z = .6745 x |ln load - median of the stratum|
 * / MAD above a critical value for the number of measured loads, so that a clean lognormal period is flagged in about 1 %
 * (the usual 3.5 would flag 10 % of periods with 7 samples). The MAD is pooled over the strata without the residuals that
 * are 0 by construction (one a stratum). Needs 5 measured loads. Such a day is kept and told, never dropped.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers (modified z-score); critical values by simulation.
 */
export function extremeDays({ weekday, weekend }: Strata): readonly SamplingDay[] {
  const groups = [weekday, weekend].map(({ members }) =>
    members.filter(({ value }) => value !== null).map(({ day, value }) => ({ day, log: log(value ?? 0) })),
  );
  const scores = robustZ(groups.map((group) => group.map(({ log }) => log)));
  if (scores.length < FEWEST) return [];
  const critical = extremeDayCritical(scores.length);
  return groups
    .flat()
    .filter((_, index) => (scores[index] ?? 0) > critical)
    .map(({ day }) => day)
    .sort();
}

/** The largest robust z of values in groups; 0 without scatter. */
export function largestRobustZ(groups: readonly (readonly number[])[]): number {
  return robustZ(groups).reduce((largest, score) => Math.max(largest, score), 0);
}

const FEWEST = 5;

/** The median of values in order. */
function middleOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

/** Robust z of each value, group after group (empty ones left out); all 0 where the median deviation is 0. */
export function robustZ(groups: readonly (readonly number[])[]): readonly number[] {
  const filled = groups.filter((group) => group.length > 0);
  const distances = filled.flatMap((group) => {
    const centre = middleOf([...group].sort((a, b) => a - b));
    return group.map((value) => Math.abs(value - centre));
  });
  const free = [...distances].sort((a, b) => a - b).slice(filled.length);
  const deviation = free.length === 0 ? 0 : middleOf(free);
  return distances.map((distance) => (deviation === 0 ? 0 : (0.6745 * distance) / deviation));
}
