import { type Code, WbeError } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import { type ErrorTerm, meanErrors, sharedErrors } from "../uncertainty/index.ts";
import { alternativesOf } from "./alternatives.ts";
import { chooseLevel } from "./choose-level.ts";
import { comparisonErrors } from "./comparison-errors.ts";
import { sampledDays } from "./days-of-level.ts";
import { extremeDays } from "./extreme-days.ts";
import { intervalKindOf } from "./interval-kind-of.ts";
import type { LevelAnswer } from "./level-answer.ts";
import { type LevelSettings, type PeriodLevelOptions, resolveLevelOptions } from "./level-options.ts";
import type { LevelSample } from "./level-sample.ts";
import { membersOf } from "./members.ts";
import { type Observation, observations } from "./observation.ts";
import type { PeriodLevel } from "./period-level.ts";
import { shareInterval } from "./quantiles.ts";
import { seasonPrior } from "./season-prior.ts";
import { type Strata, strataOf } from "./strata.ts";
import { stratifiedWeights } from "./stratified-mean.ts";
import { weekPrior } from "./week-prior.ts";
import { widen } from "./widen.ts";

/**
 * The level of one biomarker at one plant over one period, mg/d/1000 inhabitants, with its intervals.
 * Which estimator is used follows from samples, detections and kinds of day, is named in `method`, and can be asked
 * for with `nonDetects`. Without a level the answer says why in `flags`. The order of the samples does not matter.
 * Throws `WbeError` ARGUMENT_INVALID for a sample outside the period or an option that cannot be meant.
 */
export function periodLevel(samples: readonly LevelSample[], options: PeriodLevelOptions): PeriodLevel {
  const settings = resolveLevelOptions(options);
  refuseStrangers(samples, settings);
  const all = observations(samples, settings.timeZone);
  const strata = strataOf(all, settings.period, settings.weekend);
  const answer = chooseLevel(strata, settings);
  const detected = all.filter((observation) => observation.detected).length;
  const measured = all.map(({ value }) => value).filter((value) => value !== null);
  const errors = errorsOf(strata, answer, settings);
  const extreme = extremeOf(strata, all, settings);
  const own = ends(answer, errors.sharedErrors, settings.level);
  // each by its name: objects spread into one so large are slow to make
  return {
    estimate: own.estimate,
    lower: own.lower,
    upper: own.upper,
    intervalKind: own.intervalKind,
    comparisonLower: own.comparisonLower,
    comparisonUpper: own.comparisonUpper,
    target: answer.target,
    method: answer.method,
    samples: all.length,
    detected,
    daysCovered: sampledDays(all),
    ownStandardError: own.ownStandardError,
    degreesOfFreedom: own.degreesOfFreedom,
    sharedErrors: errors.sharedErrors,
    comparisonStandardError: own.comparisonStandardError,
    comparisonDegreesOfFreedom: own.comparisonDegreesOfFreedom,
    comparisonErrors: errors.comparisonErrors,
    weekendRatio: own.weekendRatio,
    weekendDays: strata.weekendDays,
    detectionShare:
      all.length === 0
        ? null
        : { estimate: detected / all.length, ...shareInterval(detected, all.length, settings.level) },
    maximum: measured.length === 0 ? null : Math.max(...measured),
    extremeDays: extreme,
    alternatives: alternativesOf(strata, answer, settings, extreme),
    flags: flagsOf(samples, all, extreme, errors.sharedErrors, answer),
  };
}

/** Days that stand out in the period itself, and those of its own that stand out in the series. */
function extremeOf(
  strata: Strata,
  all: readonly Observation[],
  settings: LevelSettings,
): readonly SamplingDay[] {
  const sampled = new Set(all.map(({ day }) => day));
  const known = settings.extremeDays.filter((day) => sampled.has(day));
  return [...new Set([...extremeDays(strata), ...known])].sort();
}

type Ends = Pick<
  PeriodLevel,
  | "estimate"
  | "lower"
  | "upper"
  | "intervalKind"
  | "comparisonLower"
  | "comparisonUpper"
  | "ownStandardError"
  | "comparisonStandardError"
  | "comparisonDegreesOfFreedom"
  | "degreesOfFreedom"
  | "weekendRatio"
>;

function ends({ own, bounds }: LevelAnswer, errors: readonly ErrorTerm[], level: number): Ends {
  if (own === null) {
    const { lower, upper } = bounds ?? { lower: null, upper: null };
    return {
      estimate: null,
      lower,
      upper,
      intervalKind: bounds === null ? null : "bounds",
      comparisonLower: lower,
      comparisonUpper: upper,
      ownStandardError: null,
      comparisonStandardError: null,
      comparisonDegreesOfFreedom: null,
      degreesOfFreedom: null,
      weekendRatio: null,
    };
  }
  const absolute = widen(own.estimate, own, errors, level);
  const comparison = widen(own.estimate, own, comparisonErrors(errors), level);
  return {
    estimate: own.estimate,
    lower: absolute.lower,
    upper: absolute.upper,
    intervalKind: absolute.lower === null && absolute.upper === null ? null : intervalKindOf(own, errors),
    comparisonLower: comparison.lower,
    comparisonUpper: comparison.upper,
    ownStandardError: own.standardError,
    comparisonStandardError: own.comparisonError,
    comparisonDegreesOfFreedom: own.degreesOfFreedom,
    degreesOfFreedom: own.degreesOfFreedom,
    weekendRatio: own.weekendRatio,
  };
}

/** Errors shared by the samples, and the weeks' term for the level itself and for comparisons, these with the season. */
function errorsOf(
  strata: Strata,
  { own, target, flags }: LevelAnswer,
  { period, priorWeekSd, priorSeasonDip }: LevelSettings,
): Pick<PeriodLevel, "sharedErrors" | "comparisonErrors"> {
  const members = membersOf(strata);
  const weights = stratifiedWeights(strata);
  // without a level every sample counts by its weight: the errors are still needed to compare
  const shares = own?.shares ?? weights;
  const shared = sharedErrorsOf(members, shares);
  if (target !== "period") return { sharedErrors: shared, comparisonErrors: shared };
  const isDaySpreadPrior = own?.kind === "with prior" && flags.includes("TOO_FEW_SAMPLES");
  const { finite, infinite } = weekPrior(members, shares, period, priorWeekSd, { isDaySpreadPrior });
  const season = seasonPrior(members, weights, period, priorSeasonDip);
  return {
    sharedErrors: finite === null ? shared : [...shared, finite],
    comparisonErrors: [...shared, ...(infinite === null ? [] : [infinite]), ...season],
  };
}

/** Samples of one batch mostly have the same errors, held in memory once: these count once, with the sum of the shares. */
function sharedErrorsOf(members: readonly Observation[], shares: readonly number[]): readonly ErrorTerm[] {
  const sums = new Map<readonly ErrorTerm[], number>();
  for (const [index, { errors }] of members.entries())
    sums.set(errors, (sums.get(errors) ?? 0) + shares[index]!);
  return meanErrors([...sums].map(([errors, share]) => ({ share, terms: sharedErrors(errors) })));
}

function flagsOf(
  samples: readonly LevelSample[],
  all: readonly Observation[],
  extreme: readonly SamplingDay[],
  errors: readonly ErrorTerm[],
  answer: LevelAnswer,
): readonly Code[] {
  const flags: Code[] = [...answer.flags];
  if (all.length < samples.length) flags.push("SAMPLES_LEFT_OUT");
  if (all.some(({ value }) => value === null)) flags.push("HAS_NON_DETECTS");
  if (answer.own?.kind === "with prior") flags.push("DAY_PRIOR_ADDED");
  if (answer.own !== null && errors.some(({ source }) => source === "weeks")) flags.push("WEEK_PRIOR_ADDED");
  if (extreme.length > 0) flags.push("EXTREME_DAY");
  return [...new Set(flags)];
}

function refuseStrangers(samples: readonly LevelSample[], { period }: LevelSettings): void {
  const stranger = samples.find(({ day }) => day < period.start || day > period.end);
  if (stranger === undefined) return;
  const expected = `days from ${period.start} to ${period.end}`;
  throw new WbeError("ARGUMENT_INVALID", `a sample of ${stranger.day} is not in the period: ${expected}`, {
    path: "samples",
    expected,
    received: stranger.day,
  });
}
