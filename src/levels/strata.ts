import { daysBetween, type Period, type Weekday, weekdayOf } from "../calendar/index.ts";
import { describeDays } from "./describe-days.ts";
import type { Observation } from "./observation.ts";

/** One kind of day: its share of the period's calendar days and the observations that stand for it. */
export interface Stratum {
  readonly weight: number;
  readonly members: readonly Observation[];
}

/** The two kinds of day of a level. */
export interface Strata {
  readonly weekday: Stratum;
  readonly weekend: Stratum;
  readonly weekendDays: readonly Weekday[];
  /** In words, for `method`: "Tue-Fri, Sat-Mon". */
  readonly name: string;
  /** The mean that these strata give, in words, for `method`. */
  readonly mean: string;
}

/**
 * Splits observations into weekdays and weekend, with the shares of the period's own calendar days as weights.
 * A multi-day composite that crosses the border changes the strata to those of the design: the weekdays such
 * composites cover, and the rest.
 */
export function strataOf(
  observations: readonly Observation[],
  period: Period,
  weekend: readonly Weekday[],
): Strata {
  const weekendDays = designWeekend(observations, weekend);
  const isWeekend = observations.map(({ days }) => weekendDays.includes(weekdayOf(days[0]!)));
  const share = shareOf(weekendDays, period);
  const rest = WEEK.filter((day) => !weekendDays.includes(day));
  const name = [rest, weekendDays]
    .filter((days) => days.length > 0)
    .map(describeDays)
    .join(", ");
  return {
    weekday: { weight: 1 - share, members: observations.filter((_, index) => !isWeekend[index]) },
    weekend: { weight: share, members: observations.filter((_, index) => isWeekend[index]) },
    weekendDays,
    name,
    mean:
      rest.length === 0 || weekendDays.length === 0
        ? "mean over all kinds of day together, samples weighted by their days"
        : `two-stratum mean (${name}), calendar weights`,
  };
}

/** Share of a period's days that fall on these weekdays: whole weeks are counted, the days left over looked at. */
function shareOf(weekdays: readonly Weekday[], { start, end }: Period): number {
  const length = daysBetween(start, end) + 1;
  const first = WEEK.indexOf(weekdayOf(start));
  const meant = WEEK.filter((day) => weekdays.includes(day));
  const left = meant.filter((day) => (WEEK.indexOf(day) - first + 7) % 7 < length % 7);
  return (meant.length * Math.floor(length / 7) + left.length) / length;
}

const WEEK: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function designWeekend(
  observations: readonly Observation[],
  weekend: readonly Weekday[],
): readonly Weekday[] {
  const composites = observations
    .filter(({ days }) => days.length > 1)
    .map(({ days }) => days.map(weekdayOf));
  const inside = (days: readonly Weekday[]) => days.every((day) => weekend.includes(day));
  const outside = (days: readonly Weekday[]) => !days.some((day) => weekend.includes(day));
  if (composites.every((days) => inside(days) || outside(days))) return weekend;
  return WEEK.filter((day) => composites.some((days) => days.includes(day)));
}
