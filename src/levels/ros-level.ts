import { fitLognormal, rosInterval } from "../censoring/index.ts";
import { exp, pow } from "../numerics/index.ts";
import { periodDaysOf } from "./days-of-level.ts";
import type { LevelSettings } from "./level-options.ts";
import { groupsOf, membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { Target } from "./period-level.ts";
import { scatterFactors } from "./scatter-factors.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Two-stratum mean with non-detects imputed by robust ROS, for those who ask for it by name. The weekend ratio of the
 * lognormal fit is taken out before the regression and put back after; bootstrap standard error with t, and the
 * finite-population factor. Null where the fit or the regression has no answer. Loads in mg/d/1000.
 * @param draws of the bootstrap; 2 where only the estimate is wanted
 */
export function rosLevel(
  strata: Strata,
  target: Target,
  settings: LevelSettings,
  draws = 400,
): OwnEstimate | null {
  const members = membersOf(strata);
  const groups = groupsOf(strata);
  const fit = fitLognormal(members, groups);
  if (fit === null) return null;
  const interval = rosInterval(members, {
    groups,
    weights: [strata.weekday.weight, strata.weekend.weight],
    ratio: exp(fit.delta),
    level: settings.level,
    seed: settings.seed,
    draws,
  });
  if (interval === null) return null;
  const mean = stratifiedMean(strata, interval.values);
  const scatter = fit.sigma * Math.sqrt(members.length / interval.degreesOfFreedom);
  const periodDays = target === "period" ? periodDaysOf(settings) : null;
  const factors = scatterFactors(strata, scatter, periodDays);
  const end = (at: number) => mean.estimate * pow(at / interval.estimate, factors.own);
  return {
    estimate: mean.estimate,
    lower: end(interval.lower),
    upper: end(interval.upper),
    kind: "confidence",
    standardError: interval.standardError * factors.own,
    comparisonError: interval.standardError * factors.comparison,
    degreesOfFreedom: interval.degreesOfFreedom,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: `${interval.method}, strata ${strata.name}, calendar weights, finite population`,
  };
}
