import { civilOf, daysSince1970, isLeapYear } from "./_civil.ts";
import { notADay } from "./_not-a-day.ts";
import type { SamplingDay } from "./sampling-day.ts";

/**
 * The year with the share of it that has passed when `day` begins: 2026-07-02 is 2026 + 182/365.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function decimalYear(day: SamplingDay): number {
  const civil = civilOf(day);
  if (civil === null) throw notADay(day);
  const { year, month, date } = civil;
  const passed = daysSince1970(year, month, date) - daysSince1970(year, 1, 1);
  return year + passed / (isLeapYear(year) ? 366 : 365);
}
