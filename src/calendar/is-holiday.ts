import { notADay } from "./_not-a-day.ts";
import { isSamplingDay } from "./is-sampling-day.ts";
import type { SamplingDay } from "./sampling-day.ts";
import { swedishHolidays } from "./swedish-holidays.ts";

/**
 * True for a day in `swedishHolidays` of its year.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function isHoliday(day: SamplingDay): boolean {
  if (!isSamplingDay(day)) throw notADay(day);
  return swedishHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
}
