import { dayFromNumber } from "./day-from-number.ts";
import { dayNumber } from "./day-number.ts";
import type { SamplingDay } from "./sampling-day.ts";

/**
 * The day `count` days after `day`; before it when negative.
 * @throws WbeError ARGUMENT_INVALID when `day` is not a day, `count` not whole, or the result outside 0001-9999
 */
export function addDays(day: SamplingDay, count: number): SamplingDay {
  return dayFromNumber(dayNumber(day) + count);
}
