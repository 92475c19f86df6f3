import { dayText } from "./_civil.ts";
import { addDays } from "./add-days.ts";
import type { SamplingDay } from "./sampling-day.ts";
import { swedishHolidays } from "./swedish-holidays.ts";
import { weekdayOf } from "./weekday-of.ts";

/**
 * The 12 usual pay-days of a year in Sweden: the 25th, or the banking day before it when banks are closed
 * (Saturday, Sunday, a public holiday, Midsummer, Christmas or New Year's Eve).
 * @throws WbeError ARGUMENT_INVALID unless the year is a whole number from 1 to 9999
 */
export function swedishPaydays(year: number): SamplingDay[] {
  const holidays = new Set(swedishHolidays(year).map(({ day }) => day));
  const closed = (day: SamplingDay): boolean => holidays.has(day) || weekdayOf(day).startsWith("S");
  return Array.from({ length: 12 }, (_, index) => {
    let day = dayText(year, index + 1, 25);
    while (closed(day)) day = addDays(day, -1);
    return day;
  });
}
