import type { Weekday } from "../calendar/index.ts";
import type { LevelSample, PeriodLevel } from "../levels/index.ts";
import { compareCensored } from "./compare-censored.ts";
import { compareLevels } from "./compare-levels.ts";
import type { LevelComparison } from "./level-comparison.ts";

/** Options of `comparePeriods`. */
export interface ComparePeriodsOptions {
  /** The levels of the two sides, as `periodLevel` made them from the same samples. */
  readonly from: PeriodLevel;
  readonly to: PeriodLevel;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Days of the weekend stratum. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
}

/**
 * Sets two periods of one plant (or two plants) against each other, from their samples. When everything was measured
 * it is the ratio of the two levels (`compareLevels`); with non-detects on a side it is `compareCensored`, whatever
 * rule made the levels, so that a limit or a substitution never makes a change.
 * @param fromSamples of the earlier side; @param toSamples of the later side: loads in mg/d/1000 inhabitants
 */
export function comparePeriods(
  fromSamples: readonly LevelSample[],
  toSamples: readonly LevelSample[],
  options: ComparePeriodsOptions,
): LevelComparison {
  const { from, to, level = 0.95, weekend = ["Sat", "Sun", "Mon"] } = options;
  const measured = [...fromSamples, ...toSamples].every(
    ({ usable, load }) => !usable || (load !== null && load > 0),
  );
  if (measured) return compareLevels(from, to, { level });
  return compareCensored(fromSamples, toSamples, { from, to, level, weekend });
}
