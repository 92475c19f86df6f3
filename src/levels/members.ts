import { imputeCensored } from "../censoring/index.ts";
import type { Observation } from "./observation.ts";
import type { Strata } from "./strata.ts";

/** All observations, those of the weekdays first: the order in which `stratifiedMean` takes values. */
export function membersOf({ weekday, weekend }: Strata): readonly Observation[] {
  return [...weekday.members, ...weekend.members];
}

/** 0 for a weekday, 1 for the weekend, in the order of `membersOf`. */
export function groupsOf({ weekday, weekend }: Strata): readonly (0 | 1)[] {
  return [...weekday.members.map(() => 0 as const), ...weekend.members.map(() => 1 as const)];
}

/** The loads with every censored one replaced by its expectation under the two-stratum lognormal, mg/d/1000. */
export function imputedMembers(
  strata: Strata,
  { mu, delta, sigma }: { readonly mu: number; readonly delta: number; readonly sigma: number },
): readonly number[] {
  const groups = groupsOf(strata);
  return imputeCensored(membersOf(strata), (index) => ({ mu: mu + delta * groups[index]!, sigma }));
}
