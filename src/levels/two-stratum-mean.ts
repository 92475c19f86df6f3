import { exp, expm1, log1p } from "../numerics/index.ts";
import { measurementError } from "./measurement-error.ts";
import { membersOf } from "./members.ts";
import type { Observation } from "./observation.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import { tQuantile } from "./quantiles.ts";
import { residualScatter } from "./residual-scatter.ts";
import { scatterFactors } from "./scatter-factors.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Period mean without censoring: two strata with calendar weights, pooled residual sd s of ln(load),
 * r^2 = sum (W_h x mean_h / estimate)^2 (e^(s^2) - 1) / n_h, interval estimate x e^(-+ t sqrt(ln(1 + r^2)) f) with
 * n - 2 degrees of freedom (n - 1 with one kind of day) and the factor f for the finite period and for several batches
 * in it (`scatterFactors`).
 * A multi-day composite counts with its number of days. Equal values show no scatter: then the measurement error
 * alone stands for it. Loads in mg/d/1000; every observation must be measured; at least 2 more samples than strata
 * give a useful interval, with none to spare the result is null.
 * Source: the project's calibration study (coverage 95-97 % at 7-28 rotating days).
 */
export function twoStratumMean(strata: Strata, periodDays: number, level: number): OwnEstimate | null {
  const members = membersOf(strata);
  const values = members.map(measured);
  const scatter = residualScatter(strata, values);
  if (scatter.degreesOfFreedom < 1) return null;
  const mean = stratifiedMean(strata, values);
  const sd = scatter.sd > 0 ? scatter.sd : measurementError(members);
  const error = Math.sqrt(log1p(relativeVariance(strata, mean.shares, sd)));
  const factors = scatterFactors(strata, sd, periodDays);
  const standardError = factors.own * error;
  const half = tQuantile((1 + level) / 2, scatter.degreesOfFreedom) * standardError;
  return {
    estimate: mean.estimate,
    lower: mean.estimate * exp(-half),
    upper: mean.estimate * exp(half),
    kind: "confidence",
    standardError,
    comparisonError: factors.comparison * error,
    degreesOfFreedom: scatter.degreesOfFreedom,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: `${strata.mean}, t interval of ln(load), finite population`,
  };
}

/** sum over strata of (share of the stratum)^2 x (e^(s^2) - 1) / n, n the effective number of equal weights. */
function relativeVariance(strata: Strata, shares: readonly number[], sd: number): number {
  const border = strata.weekday.members.length;
  const part = (members: readonly Observation[], own: readonly number[]) => {
    const share = own.reduce((sum, value) => sum + value, 0);
    const days = members.map((member) => member.days.length);
    const total = days.reduce((sum, count) => sum + count, 0);
    if (total === 0) return 0;
    return (share ** 2 * days.reduce((sum, count) => sum + count ** 2, 0)) / total ** 2;
  };
  const weekday = part(strata.weekday.members, shares.slice(0, border));
  const weekend = part(strata.weekend.members, shares.slice(border));
  return (weekday + weekend) * expm1(sd ** 2);
}

function measured({ value }: Observation): number {
  return value ?? 0;
}
