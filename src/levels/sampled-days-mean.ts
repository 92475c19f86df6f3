import { exp, expm1, log1p } from "../numerics/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import { zQuantile } from "./quantiles.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Mean load of the days that were sampled: every day counts the same, a multi-day composite with its number of days.
 * Measurement error only: r^2 = sum share_i^2 (e^(sigma_i^2) - 1) over the errors of scope sample, lognormal match.
 * Nothing is said about the other days of the period. Loads in mg/d/1000; every observation must be measured.
 */
export function sampledDaysMean(strata: Strata, level: number): OwnEstimate {
  const members = membersOf(strata);
  const values = members.map(({ value }) => value ?? 0);
  const mean = stratifiedMean(bySampledDays(strata), values);
  const variance = members.reduce((sum, { errors }, index) => {
    const sigma = totalSigma(errors.filter(({ scope }) => scope === "sample"));
    return sum + mean.shares[index]! ** 2 * expm1(sigma ** 2);
  }, 0);
  const standardError = Math.sqrt(log1p(variance));
  const half = zQuantile((1 + level) / 2) * standardError;
  return {
    estimate: mean.estimate,
    lower: mean.estimate * exp(-half),
    upper: mean.estimate * exp(half),
    kind: "confidence",
    standardError,
    comparisonError: standardError,
    degreesOfFreedom: null,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: "mean of the sampled days, measurement error only (lognormal match)",
  };
}

/** The same strata weighted by how many days of each were sampled. */
export function bySampledDays(strata: Strata): Strata {
  const days = (members: Strata["weekday"]["members"]) =>
    members.reduce((sum, member) => sum + member.days.length, 0);
  const weekday = days(strata.weekday.members);
  const weekend = days(strata.weekend.members);
  const total = Math.max(1, weekday + weekend);
  return {
    ...strata,
    weekday: { ...strata.weekday, weight: weekday / total },
    weekend: { ...strata.weekend, weight: weekend / total },
  };
}
