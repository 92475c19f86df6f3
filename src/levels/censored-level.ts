import { fitLognormal, type LognormalFit, profileInterval } from "../censoring/index.ts";
import { log, pow } from "../numerics/index.ts";
import { periodDaysOf } from "./days-of-level.ts";
import { kaplanMeierLevel } from "./kaplan-meier-level.ts";
import { boundsAnswer, type LevelAnswer, levelAnswer } from "./level-answer.ts";
import { levelBounds } from "./level-bounds.ts";
import type { LevelSettings } from "./level-options.ts";
import { groupsOf, imputedMembers, membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { Target } from "./period-level.ts";
import { priorLevel } from "./prior-level.ts";
import { tQuantile } from "./quantiles.ts";
import { rosLevel } from "./ros-level.ts";
import { scatterFactors } from "./scatter-factors.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Level of a period with non-detects (methods, sections 3.1 and 3.3). Fewer than 3 measured loads or fewer than a fifth:
 * bounds. 4-9 samples with over 30 % censored, or a kind of day without any measured load: weak-prior posterior,
 * labelled. `ros` and `km` asked for by name come first where they have an answer. Else: imputed mean with t-calibrated profile-likelihood interval.
 * @param strata with the weights of the target reached
 */
export function censoredLevel(strata: Strata, target: Target, settings: LevelSettings): LevelAnswer {
  const members = membersOf(strata);
  const measured = members.filter(({ value }) => value !== null).length;
  if (measured < 3 || measured / members.length < 0.2) {
    return boundsAnswer(levelBounds(strata), target, ["MOSTLY_NON_DETECTS"]);
  }
  if (settings.nonDetects === "ros" || settings.nonDetects === "km") {
    const named =
      settings.nonDetects === "ros" ? rosLevel(strata, target, settings) : kaplanMeierLevel(strata, settings);
    if (named !== null) return levelAnswer(named, target);
  }
  const scarce = members.length < 10 && 1 - measured / members.length > 0.3;
  const fit = scarce && settings.nonDetects === "auto" ? null : fitLognormal(members, groupsOf(strata));
  const own =
    fit === null
      ? priorLevel(strata, { ...settings, target }, null)
      : profileLevel(strata, fit, target, settings);
  return own === null
    ? boundsAnswer(levelBounds(strata), target, ["MOSTLY_NON_DETECTS"])
    : levelAnswer(own, target);
}

function profileLevel(
  strata: Strata,
  fit: LognormalFit,
  target: Target,
  settings: LevelSettings,
): OwnEstimate {
  const members = membersOf(strata);
  const { level } = settings;
  const interval = profileInterval(members, fit, {
    groups: groupsOf(strata),
    weights: [strata.weekday.weight, strata.weekend.weight],
    level,
  });
  const mean = stratifiedMean(strata, imputedMembers(strata, fit));
  const periodDays = target === "period" ? periodDaysOf(settings) : null;
  const df = interval.degreesOfFreedom;
  const factors = scatterFactors(strata, fit.sigma * Math.sqrt(members.length / df), periodDays);
  const end = (at: number | null) =>
    at === null ? null : mean.estimate * pow(at / mean.estimate, factors.own);
  const [lower, upper] = [end(interval.lower), end(interval.upper)];
  const t = tQuantile((1 + level) / 2, df);
  // from the ends before the finite-population factor, which is 0 when every day was sampled without error
  const error =
    interval.lower === null || interval.upper === null
      ? null
      : log(interval.upper / interval.lower) / (2 * t);
  return {
    estimate: mean.estimate,
    lower,
    upper,
    kind: lower === null || upper === null ? "one-sided" : "confidence",
    standardError: error === null ? null : error * factors.own,
    comparisonError: error === null ? null : error * factors.comparison,
    degreesOfFreedom: df,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: `lognormal maximum likelihood, non-detects imputed, strata ${strata.name}, calendar weights; ${interval.method}, finite population`,
  };
}
