import { civilOf, daysSince1970 } from "./_civil.ts";
import { notADay } from "./_not-a-day.ts";
import type { SamplingDay } from "./sampling-day.ts";

/**
 * Days from 1970-01-01 to `day`; negative before it.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function dayNumber(day: SamplingDay): number {
  const civil = civilOf(day);
  if (civil === null) throw notADay(day);
  return daysSince1970(civil.year, civil.month, civil.date);
}
