import { dayNumber, daysBetween, type Period } from "../calendar/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { Observation } from "./observation.ts";

/** Options of `weekPrior`. */
export interface WeekPriorOptions {
  /** The spread of days is a prior for days within a week: it shows nothing of the weeks. @defaultValue false */
  readonly isDaySpreadPrior?: boolean;
}

/** The term of a level itself, and that of comparisons between periods; null where there is none. */
export interface WeekPrior {
  readonly finite: ErrorTerm | null;
  readonly infinite: ErrorTerm | null;
}

/**
 * What clustered days cannot show: how weeks differ. No term where the days are spread, so that their scatter shows it.
 *
 * Weeks are runs of 7 days from the first sampled day. With the summed shares S_k of the weeks and the single shares
 * s_i, a between-week sd of s_w puts s_w^2 x sum S_k^2 into the variance of the mean; the scatter of the samples holds
 * c x s_w^2 x sum s_i^2 of it, c = (n - sum n_k^2 / n) / (n - 1). The rest, less the share of the period's weeks that
 * were sampled, is added as a term of scope site-period. One whole week of n days gives s_w x sqrt(1 - 7/N).
 * Between periods (`infinite`) nothing is subtracted: two weeks of an unchanged drug differ though each is known in full.
 * The key names the period and no site, by intent: a festive week touches all plants of a municipality, so their week
 * terms add up in full, which is on the safe side.
 * The size of s_w is a prior (methods: .15-.25 seen between weeks), named in the result.
 */
export function weekPrior(
  observations: readonly Observation[],
  shares: readonly number[],
  period: Period,
  priorWeekSd: number,
  options: WeekPriorOptions = {},
): WeekPrior {
  const numbers = observations.map(({ day }) => dayNumber(day));
  const start = firstDay(observations);
  const weeks = new Map<number, { count: number; share: number }>();
  numbers.forEach((number, index) => {
    const week = Math.floor((number - start) / 7);
    const { count, share } = weeks.get(week) ?? { count: 0, share: 0 };
    weeks.set(week, { count: count + 1, share: share + shares[index]! });
  });
  const n = observations.length;
  const tallies = [...weeks.values()];
  const clustered = sumOf(tallies.map(({ share }) => share ** 2));
  const scattered = n > 1 ? (n - sumOf(tallies.map(({ count }) => count ** 2)) / n) / (n - 1) : 1;
  const shown = options.isDaySpreadPrior === true ? 0 : scattered;
  const excess = Math.max(0, clustered - shown * sumOf(shares.map((share) => share ** 2)));
  const length = daysBetween(period.start, period.end) + 1;
  const term = (left: number): ErrorTerm | null => {
    const sigma = priorWeekSd * Math.sqrt(excess * left);
    if (sigma < NEGLIGIBLE) return null;
    return { source: "weeks", scope: "site-period", key: `${period.start}/${period.end}`, sigma };
  };
  return { finite: term(Math.max(0, 1 - (7 * weeks.size) / length)), infinite: term(1) };
}

/** Number of the first day that any window covers. */
function firstDay(observations: readonly Observation[]): number {
  let [first] = observations[0]?.days ?? [];
  for (const { days } of observations)
    for (const day of days) if (first !== undefined && day < first) first = day;
  return first === undefined ? 0 : dayNumber(first);
}

/** Below 1 % the term changes no printed digit. */
const NEGLIGIBLE = 0.01;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
