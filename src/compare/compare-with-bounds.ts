import type { PeriodLevel } from "../levels/index.ts";
import { exp, hypot, log, studentTQuantile } from "../numerics/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { errorsBetween } from "./errors-between.ts";
import type { LevelComparison } from "./level-comparison.ts";
import { pValueWith } from "./with-shared-error.ts";

/**
 * A level against a side that has only bounds (a municipality whose drug was hardly ever found). A change is told only
 * from the end of the bounds nearest to the level, so a limit alone never makes one; the days that were not sampled on
 * the bounded side are taken to scatter like those of the other: variance of
 * its mean = the level's x samples / samples of the bounded side. One-sided interval. Null when the level lies within
 * the bounds, or when neither or both sides have a level.
 */
export function compareWithBounds(
  from: PeriodLevel,
  to: PeriodLevel,
  level: number,
): Pick<
  LevelComparison,
  "lower" | "upper" | "intervalKind" | "pValue" | "degreesOfFreedom" | "direction"
> | null {
  const rising = from.estimate === null;
  const [bounded, known] = rising ? [from, to] : [to, from];
  if (bounded.estimate !== null || known.estimate === null || known.comparisonStandardError === null)
    return null;
  const { lower, upper } = bounded;
  const above = upper !== null && upper > 0 && known.estimate > upper;
  const below = lower !== null && lower > known.estimate && known.estimate > 0;
  const end = above ? upper : below ? lower : null;
  if (end === null) return null;
  // ln(known / end): how far the level lies beyond the bounds
  const beyond = log(known.estimate / end);
  const own = known.comparisonStandardError * Math.sqrt(1 + known.samples / bounded.samples);
  const shared = totalSigma(errorsBetween(from.comparisonErrors, to.comparisonErrors));
  const df = known.comparisonDegreesOfFreedom ?? Infinity;
  const half = studentTQuantile((1 + level) / 2, df) * hypot(own, shared);
  const increase = above === rising;
  const nearest = exp((rising ? beyond : -beyond) + (increase ? -half : half));
  return {
    lower: increase ? nearest : null,
    upper: increase ? null : nearest,
    intervalKind: "one-sided",
    pValue: pValueWith(Math.abs(beyond), own, shared, df),
    degreesOfFreedom: known.comparisonDegreesOfFreedom,
    direction: increase ? "increase" : "decrease",
  };
}
