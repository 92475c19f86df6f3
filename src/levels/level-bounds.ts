import { membersOf } from "./members.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/** What the mean must lie between, whatever the censored loads were; no confidence is attached. */
export interface LevelBounds {
  /** Every censored load at its lowest: 0 below a limit. mg/d/1000. */
  readonly lower: number;
  /** Every censored load at its limit; null when a limit is not known or a load lies above the upper limit. */
  readonly upper: number | null;
}

/** Bounds of the stratified mean: all non-detects at 0, and all at their limits. Measurement error is not in them. */
export function levelBounds(strata: Strata): LevelBounds {
  const members = membersOf(strata);
  const highest = members.map((member) => member.highest);
  return {
    lower: stratifiedMean(
      strata,
      members.map(({ lowest }) => lowest),
    ).estimate,
    upper: highest.every((end) => end !== null) ? stratifiedMean(strata, highest).estimate : null,
  };
}
