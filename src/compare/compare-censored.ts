import { type Weekday, weekdayOf } from "../calendar/index.ts";
import { type CensoredValue, profileCoefficient } from "../censoring/index.ts";
import type { LevelSample, PeriodLevel } from "../levels/index.ts";
import { exp, log, normalQuantile } from "../numerics/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { noComparison } from "./compare-levels.ts";
import { errorsBetween } from "./errors-between.ts";
import { fisherExact } from "./fisher-exact.ts";
import { directionOf, type LevelComparison } from "./level-comparison.ts";
import { priorsIn } from "./priors-in.ts";
import { ranksWithSharedError } from "./ranks-with-shared-error.ts";
import { commonLimit, recensor } from "./recensor.ts";
import { halfWidth, pValueWith } from "./with-shared-error.ts";

interface Sides {
  readonly from: PeriodLevel;
  readonly to: PeriodLevel;
  readonly level: number;
  readonly weekend: readonly Weekday[];
}

interface Entry {
  readonly value: CensoredValue;
  readonly side: 0 | 1;
  readonly weekend: 0 | 1;
}

/**
 * Two periods with non-detects. Both sides are re-censored at the highest limit on either, so a lowered limit alone
 * never makes an increase. Ratio and interval: censored lognormal with one sigma and one weekend effect (t-calibrated
 * profile), widened by the errors that do not cancel. p: the larger of that fit's and the Peto-Peto test's, both with
 * those errors in (`ranksWithSharedError`). Several batches on a side scatter its loads and count as shared too: on the safe
 * side. One side without a measured load: Fisher's test on loads that clear the limit by the shared error
 * (a load only known to lie above something less counts against the difference), and a one-sided interval. No measured load on either side, one side wholly above its upper
 * limit, or no fit: p = 1, no ratio, BOUNDS_ONLY. The finite-population factor is not used.
 */
export function compareCensored(
  fromSamples: readonly LevelSample[],
  toSamples: readonly LevelSample[],
  { from, to, level, weekend }: Sides,
): LevelComparison {
  const base = noComparison(from, to);
  const raw = [...entriesOf(fromSamples, 0, weekend), ...entriesOf(toSamples, 1, weekend)];
  const unknown = raw.some(({ value }) => value.lowest <= 0 && value.highest === null);
  if (!base.enough || unknown) return unknown ? { ...base, flags: [...base.flags, "LIMIT_UNKNOWN"] } : base;

  const errors = errorsBetween(from.comparisonErrors, to.comparisonErrors);
  const shared = totalSigma(errors);
  const limit = commonLimit(raw.map(({ value }) => value)) ?? 0;
  const entries = recensored(raw, limit);
  const measured = ([0, 1] as const).map(
    (side) => entries.filter((entry) => entry.side === side && isSeen(entry, limit)).length,
  );
  // the fit is its own: it takes neither the bounds nor the prior between days of a level
  const flags = base.flags.filter((flag) => flag !== "BOUNDS_ONLY" && flag !== "DAY_PRIOR_ADDED");
  const common = { ...base, flags, method: METHOD };
  const nothingToTell: LevelComparison = { ...common, pValue: 1, flags: [...flags, "BOUNDS_ONLY"] };
  if (measured[0] === 0 && measured[1] === 0) return nothingToTell;

  const isKnown = ([0, 1] as const).every((side) => hasExact(entries, side, limit));
  if (measured.every((count) => count > 0) && !isKnown) return nothingToTell;

  const fit = profileCoefficient(entries.map(logEnds), designOf(entries, limit), 1, { level });
  if (measured[0] === 0 || measured[1] === 0) {
    // a load counts as seen only when it clears the limit by more than the errors the sides do not share
    const margin = limit * exp(normalQuantile((1 + level) / 2) * shared);
    const clear = recensored(raw, margin);
    const count = (side: 0 | 1) => {
      const own = clear.filter((entry) => entry.side === side);
      const low = measured[side] === 0;
      const detected = own.filter((entry) => (low ? mayBeSeen(entry, margin) : isSeen(entry, margin)));
      return { detected: detected.length, samples: own.length };
    };
    const widened = (end: number | null, sign: 1 | -1) =>
      end === null ? null : exp(end + sign * normalQuantile((1 + level) / 2) * shared);
    return {
      ...common,
      method: `${METHOD}; Fisher's exact test on detection`,
      lower: widened(fit?.lower ?? null, -1),
      upper: widened(fit?.upper ?? null, 1),
      intervalKind: fit === null || (fit.lower === null && fit.upper === null) ? null : "one-sided",
      pValue: fisherExact(count(0), count(1)),
      direction: measured[0] === 0 ? "increase" : "decrease",
    };
  }
  // the ranks alone know nothing of batch, bridge and weeks
  if (fit === null || fit.estimate === null) return nothingToTell;
  const ranks = ranksWithSharedError(
    entries.map(({ value }) => value),
    entries.map(({ side }) => side),
    rankStrata(entries),
    shared,
  );
  const { estimate, degreesOfFreedom } = fit;
  const ends = [fit.lower, fit.upper].map((end, index) => {
    if (end === null) return null;
    const half = halfWidth(Math.abs(end - estimate), shared, degreesOfFreedom, level);
    return exp(estimate + (index === 0 ? -half : half));
  });
  const ownError = fit.statistic > 0 ? Math.abs(estimate) / fit.statistic : 0;
  const priors = priorsIn(errors, ownError ** 2 + shared ** 2);
  return {
    ...common,
    ratio: exp(estimate),
    direction: directionOf(exp(estimate)),
    lower: ends[0]!,
    upper: ends[1]!,
    intervalKind: ends.includes(null) ? "one-sided" : priors.length > 0 ? "with prior" : "confidence",
    flags: [...new Set([...flags, ...priors])],
    pValue: Math.max(pValueWith(Math.abs(estimate), ownError, shared, degreesOfFreedom), ranks),
    degreesOfFreedom,
  };
}

const METHOD = "re-censored at the common highest limit; two-group censored lognormal, Peto-Peto test";

function entriesOf(
  samples: readonly LevelSample[],
  side: 0 | 1,
  weekend: readonly Weekday[],
): readonly Entry[] {
  return samples
    .filter(({ usable }) => usable)
    .map(({ day, load, lowest, highest }) => ({
      value:
        load !== null && load > 0
          ? { lowest: load, highest: load }
          : { lowest, highest: highest === 0 ? null : highest },
      side,
      weekend: weekend.includes(weekdayOf(day)) ? 1 : 0,
    }));
}

function recensored(entries: readonly Entry[], limit: number): readonly Entry[] {
  const values = recensor(
    entries.map(({ value }) => value),
    limit,
  );
  return entries.map((entry, index) => ({ ...entry, value: values[index]! }));
}

/** Certainly at or above the limit; one known to lie above 40 is not seen at a limit of 100. */
function isSeen({ value }: Entry, limit: number): boolean {
  return value.lowest > 0 && value.lowest >= limit;
}

function mayBeSeen(entry: Entry, limit: number): boolean {
  return isSeen(entry, limit) || entry.value.highest === null;
}

/** Whether a side holds a load that is known, not only known to lie above the highest calibration level. */
function hasExact(entries: readonly Entry[], side: 0 | 1, limit: number): boolean {
  return entries.some((entry) => entry.side === side && isSeen(entry, limit) && entry.value.highest !== null);
}

function logEnds({ value }: Entry): { lowest: number | null; highest: number | null } {
  const { lowest, highest } = value;
  return {
    lowest: lowest > 0 ? log(lowest) : null,
    highest: highest === null ? null : log(highest),
  };
}

/** Intercept, side, and the weekend where both kinds of day hold a measured load on the sides that have any. */
function designOf(entries: readonly Entry[], limit: number): readonly (readonly number[])[] {
  const sides = ([0, 1] as const).filter((side) =>
    entries.some((entry) => entry.side === side && isSeen(entry, limit)),
  );
  const seen = (kind: 0 | 1) =>
    entries.some((entry) => entry.weekend === kind && isSeen(entry, limit)) &&
    sides.every((side) => entries.some((entry) => entry.side === side && entry.weekend === kind));
  const split = seen(0) && seen(1);
  return entries.map(({ side, weekend }) => (split ? [1, side, weekend] : [1, side]));
}

/** Ranks are compared within a kind of day when both sides have both kinds. */
function rankStrata(entries: readonly Entry[]): readonly number[] {
  const cells = new Set(entries.map(({ side, weekend }) => 2 * side + weekend));
  return entries.map(({ weekend }) => (cells.size === 4 ? weekend : 0));
}
