import { kaplanMeier } from "../censoring/index.ts";
import { exp, log1p, studentTQuantile } from "../numerics/index.ts";
import type { LevelSettings } from "./level-options.ts";
import { membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Two-stratum mean of Kaplan-Meier means, for those who ask for it by name; multi-day composites count once. Known to
 * do poorly below 20 samples. Standard errors of the strata joined, matched on the log scale with t, no
 * finite-population factor. Null when a kind of day holds nothing measured, or nothing shows scatter. Loads in mg/d/1000.
 */
export function kaplanMeierLevel(strata: Strata, { level }: LevelSettings): OwnEstimate | null {
  const parts = [strata.weekday, strata.weekend].filter(({ members }) => members.length > 0);
  const curves = parts.map(({ members, weight }) => ({ weight, curve: kaplanMeier(members) }));
  const total = curves.reduce((sum, { weight }) => sum + weight, 0);
  let estimate = 0;
  let variance = 0;
  for (const { weight, curve } of curves) {
    if (curve === null || curve.standardError === null) return null;
    estimate += (weight / total) * curve.mean;
    variance += ((weight / total) * curve.standardError) ** 2;
  }
  const members = membersOf(strata);
  const degreesOfFreedom = members.length - parts.length;
  // one distinct measured value shows no scatter, and no width is no answer
  if (degreesOfFreedom < 1 || variance === 0) return null;
  const standardError = Math.sqrt(log1p(variance / estimate ** 2));
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const [weekday, weekend] = curves.map(({ curve }) => curve?.mean ?? null);
  return {
    estimate,
    lower: estimate * exp(-half),
    upper: estimate * exp(half),
    kind: "confidence",
    standardError,
    comparisonError: standardError,
    degreesOfFreedom,
    shares: stratifiedMean(
      strata,
      members.map(() => 1),
    ).shares,
    weekendRatio: parts.length === 2 && weekday && weekend ? weekend / weekday : null,
    method: `${strata.mean}; ${curves[0]?.curve?.method ?? ""}, t on the log scale`,
  };
}
