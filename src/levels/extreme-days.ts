import type { SamplingDay } from "../calendar/index.ts";
import { median } from "../numerics/index.ts";
import type { Strata } from "./strata.ts";

/**
 * Days whose measured load lies far from the others of their kind: robust z = .6745 x |ln load - median of the stratum|
 * / MAD above 3.5, the MAD pooled over the strata without the residuals that are 0 by construction (one a stratum).
 * Needs 5 measured loads. Such a day is kept and told, never dropped.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers (modified z-score).
 */
export function extremeDays({ weekday, weekend }: Strata): readonly SamplingDay[] {
  const groups = [weekday, weekend]
    .map(({ members }) =>
      members.flatMap(({ day, value }) => (value === null ? [] : [{ day, log: Math.log(value) }])),
    )
    .filter((group) => group.length > 0);
  const residuals = groups.flatMap((group) => {
    const centre = median(group.map(({ log }) => log));
    return group.map(({ day, log }) => ({ day, distance: Math.abs(log - centre) }));
  });
  if (residuals.length < 5) return [];
  const distances = residuals.map(({ distance }) => distance).sort((a, b) => a - b);
  const deviation = median(distances.slice(groups.length));
  if (deviation === 0) return [];
  return residuals
    .filter(({ distance }) => (0.6745 * distance) / deviation > 3.5)
    .map(({ day }) => day)
    .sort();
}
