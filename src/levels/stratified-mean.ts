import type { Strata } from "./strata.ts";

/** A weighted mean by strata, and what follows from it. */
export interface StratifiedMean {
  readonly estimate: number;
  /** Mean of the weekdays and of the weekend; null for an empty stratum. */
  readonly weekday: number | null;
  readonly weekend: number | null;
  readonly weekendRatio: number | null;
  /** Each value's weight in the estimate (estimate = sum of weight x value); in the order of `values`. */
  readonly weights: readonly number[];
  /** Each value's share of the estimate; they add to 1 (0 where the estimate is 0). */
  readonly shares: readonly number[];
}

/**
 * Mean over two strata with calendar weights; inside a stratum each value counts with its number of days.
 * `values` run over the weekday members, then the weekend members. A stratum without members passes its weight on
 * to the other one.
 */
export function stratifiedMean(strata: Strata, values: readonly number[]): StratifiedMean {
  const weights = stratifiedWeights(strata);
  const estimate = values.reduce((sum, value, index) => sum + weights[index]! * value, 0);
  const border = strata.weekday.members.length;
  const weekday = weightedMean(values.slice(0, border), weights.slice(0, border));
  const weekend = weightedMean(values.slice(border), weights.slice(border));
  return {
    estimate,
    weekday,
    weekend,
    weekendRatio: weekday !== null && weekend !== null && weekday > 0 ? weekend / weekday : null,
    weights,
    shares: values.map((value, index) => (estimate > 0 ? (weights[index]! * value) / estimate : 0)),
  };
}

/** The weights of `stratifiedMean`, which depend on no values; they add to 1. */
export function stratifiedWeights({ weekday, weekend }: Strata): readonly number[] {
  const parts = [weekday, weekend];
  const total = parts.reduce((sum, part) => sum + (part.members.length > 0 ? part.weight : 0), 0);
  const weights: number[] = [];
  for (const { weight, members } of parts) {
    const days = members.reduce((sum, member) => sum + member.days.length, 0);
    for (const member of members)
      weights.push(((total > 0 ? weight / total : 1) * member.days.length) / days);
  }
  return weights;
}

function weightedMean(values: readonly number[], weights: readonly number[]): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  return values.reduce((sum, value, index) => sum + weights[index]! * value, 0) / total;
}
