import { checkNamedPeriods } from "./_check-named-periods.ts";
import { notADay } from "./_not-a-day.ts";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";
import { isSamplingDay } from "./is-sampling-day.ts";
import type { Period, PeriodSetting } from "./period.ts";
import { type CalendarPeriodKind, periodOf } from "./period-of.ts";
import type { SamplingDay } from "./sampling-day.ts";

const LONGEST_GAP_IN_CAMPAIGN = 8;

/**
 * The periods of a series, in order of time. Calendar kinds run without a hole from the first sampled day to the
 * last; a campaign is a run of sampled days at most 8 days apart, named by its first; named periods are given back
 * in the order of the list.
 * @param days sampled days in any order, repeats allowed
 * @throws WbeError ARGUMENT_INVALID for a text that is not a day; SETTING_INVALID for named periods without a name,
 * with equal names, in wrong order or with days in common
 */
export function periodsFor(days: readonly SamplingDay[], setting: PeriodSetting): Period[] {
  if (typeof setting !== "string") {
    checkNamedPeriods(setting);
    return setting.map(({ name, from, to }) => ({ label: name, start: from, end: to }));
  }
  const distinct = [...new Set(days)];
  for (const day of distinct) if (!isSamplingDay(day)) throw notADay(day);
  const sorted = distinct.sort();
  return setting === "campaign" ? campaigns(sorted) : calendarPeriods(sorted, setting);
}

function calendarPeriods(sorted: readonly SamplingDay[], kind: CalendarPeriodKind): Period[] {
  const periods: Period[] = [];
  const last = sorted.at(-1);
  if (last === undefined) return periods;
  for (let period = periodOf(sorted[0]!, kind); ; period = periodOf(addDays(period.end, 1), kind)) {
    periods.push(period);
    if (period.end >= last) return periods;
  }
}

function campaigns(sorted: readonly SamplingDay[]): Period[] {
  const periods: Period[] = [];
  for (const day of sorted) {
    const current = periods.at(-1);
    if (current !== undefined && daysBetween(current.end, day) <= LONGEST_GAP_IN_CAMPAIGN) {
      periods[periods.length - 1] = { ...current, end: day };
    } else {
      periods.push({ label: day, start: day, end: day });
    }
  }
  return periods;
}
