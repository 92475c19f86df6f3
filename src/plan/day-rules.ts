import { addDays, isHoliday, type SamplingDay, weekdayOf } from "../calendar/index.ts";
import type { ClosedDays } from "./closed-days.ts";

/** What decides whether a day can be sampled. */
export interface DayRulesOptions {
  /** Weeks and days on which the laboratory or the plant takes no samples. @defaultValue none */
  readonly closed?: readonly ClosedDays[];
  /** Whether Swedish holidays and their eves are left out. @defaultValue true */
  readonly skipHolidays?: boolean;
  /** `working days`: samples are only fetched Monday to Friday that are no holidays. @defaultValue "any day" */
  readonly pickUp?: "any day" | "working days";
  /** The first day that may be sampled. @defaultValue none */
  readonly from?: SamplingDay;
}

/** The rules applied to days. */
export interface DayRules {
  /** Whether water may be taken on this day, fetching apart. */
  isOpen(day: SamplingDay): boolean;
  /** Whether samples can be fetched and sent on this day. */
  canFetch(day: SamplingDay): boolean;
  /** Whether a single sample of this day, fetched the day after, is possible. */
  isPossible(day: SamplingDay): boolean;
}

/** Which days can be sampled: a sample of a day is fetched on the next morning. */
export function dayRules(options: DayRulesOptions = {}): DayRules {
  const { closed = [], skipHolidays = true, pickUp = "any day", from } = options;
  const isClosed = (day: SamplingDay): boolean => closed.some((run) => day >= run.from && day <= run.to);
  const isOpen = (day: SamplingDay): boolean =>
    !isClosed(day) && !(skipHolidays && isHoliday(day)) && (from === undefined || day >= from);
  const canFetch = (day: SamplingDay): boolean => {
    if (isClosed(day)) return false;
    return pickUp === "any day" || !(["Sat", "Sun"].includes(weekdayOf(day)) || isHoliday(day));
  };
  return { isOpen, canFetch, isPossible: (day) => isOpen(day) && canFetch(addDays(day, 1)) };
}

/** The first day after this one on which samples can be fetched, within two weeks; the next day where there is none. */
export function fetchDay(day: SamplingDay, rules: DayRules): SamplingDay {
  for (let later = 1; later <= 14; later++) {
    if (rules.canFetch(addDays(day, later))) return addDays(day, later);
  }
  return addDays(day, 1);
}
