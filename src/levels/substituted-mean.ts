import { exp, log1p } from "../numerics/index.ts";
import { membersOf } from "./members.ts";
import type { Observation } from "./observation.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import { tQuantile } from "./quantiles.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/** What stands in for a non-detect. */
export type Substitute = "zero" | "half-limit" | "limit";

/**
 * Two-stratum mean after every non-detect was replaced by a number. Only on request: it is biased and its interval
 * pretends that the replacements were measured. Interval: pooled arithmetic standard error with t, matched on the log
 * scale; open (null) without scatter or at a mean of 0. Null when a limit is needed and not known.
 * Loads in mg/d/1000.
 */
export function substitutedMean(strata: Strata, substitute: Substitute, level: number): OwnEstimate | null {
  const members = membersOf(strata);
  const values = members.map((member) => replaced(member, substitute));
  if (values.some((value) => value === null)) return null;
  const numbers = values.map((value) => value ?? 0);
  const mean = stratifiedMean(strata, numbers);
  const { variance, degreesOfFreedom } = arithmeticError(strata, numbers, mean.weights);
  const known = degreesOfFreedom > 0 && mean.estimate > 0 && variance > 0;
  const standardError = known ? Math.sqrt(log1p(variance / mean.estimate ** 2)) : 0;
  const half = known ? tQuantile((1 + level) / 2, degreesOfFreedom) * standardError : 0;
  return {
    estimate: mean.estimate,
    lower: known ? mean.estimate * exp(-half) : null,
    upper: known ? mean.estimate * exp(half) : null,
    kind: "confidence",
    standardError: known ? standardError : null,
    comparisonError: known ? standardError : null,
    degreesOfFreedom: known ? degreesOfFreedom : null,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: `${strata.mean}, non-detects replaced by ${WORDS[substitute]}`,
  };
}

const WORDS: Readonly<Record<Substitute, string>> = {
  zero: "zero",
  "half-limit": "half their limit",
  limit: "their limit",
};

function replaced({ value, lowest, highest }: Observation, substitute: Substitute): number | null {
  if (value !== null) return value;
  // above the upper limit of quantification the limit is the least it can be
  if (highest === null && lowest > 0) return lowest;
  if (substitute === "zero") return 0;
  if (highest === null) return null;
  return substitute === "limit" ? highest : highest / 2;
}

function arithmeticError(
  strata: Strata,
  values: readonly number[],
  weights: readonly number[],
): { variance: number; degreesOfFreedom: number } {
  const border = strata.weekday.members.length;
  const groups = [values.slice(0, border), values.slice(border)].filter((group) => group.length > 0);
  const degreesOfFreedom = values.length - groups.length;
  const squares = groups.reduce((sum, group) => {
    const mean = group.reduce((total, value) => total + value, 0) / group.length;
    return sum + group.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
  const pooled = degreesOfFreedom > 0 ? squares / degreesOfFreedom : 0;
  return { variance: pooled * weights.reduce((sum, weight) => sum + weight ** 2, 0), degreesOfFreedom };
}
