import { civilOf, daysInMonth, dayText } from "./_civil.ts";
import { notADay } from "./_not-a-day.ts";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";
import { isoWeek } from "./iso-week.ts";
import type { Period, PeriodSetting } from "./period.ts";
import { periodOf } from "./period-of.ts";
import type { SamplingDay } from "./sampling-day.ts";

const FARTHEST_DAYS = 60;

/**
 * The period a year before. Tertials, months, quarters, years and ISO weeks have the one of the same number in the
 * year before, whether `periods` holds it or not; week 53 has none. A campaign or named period has the one of
 * `periods` whose start is nearest to its own a year earlier, at most 60 days off (the earlier of two as near).
 * @throws WbeError ARGUMENT_INVALID when an end is not a day
 */
export function samePeriodLastYear(
  period: Period,
  setting: PeriodSetting,
  periods: readonly Period[],
): Period | null {
  if (setting === "week") return sameWeekLastYear(period);
  const wanted = yearEarlier(period.start);
  if (typeof setting === "string" && setting !== "campaign") return periodOf(wanted, setting);
  const distance = (other: Period): number => Math.abs(daysBetween(wanted, other.start));
  return (
    periods
      .filter((other) => other.start < period.start && distance(other) <= FARTHEST_DAYS)
      .sort((a, b) => distance(a) - distance(b) || daysBetween(b.start, a.start))
      .at(0) ?? null
  );
}

/** The same date a year earlier; 29 February becomes the 28th. */
function yearEarlier(day: SamplingDay): SamplingDay {
  const civil = civilOf(day);
  if (civil === null) throw notADay(day);
  const { year, month, date } = civil;
  return dayText(year - 1, month, Math.min(date, daysInMonth(year - 1, month)));
}

function sameWeekLastYear(period: Period): Period | null {
  const { year, week } = isoWeek(period.start);
  if (week === 53) return null;
  const fourthOfJanuary = dayText(year - 1, 1, 4);
  return periodOf(addDays(fourthOfJanuary, (week - 1) * 7), "week");
}
