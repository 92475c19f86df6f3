import { dayFromNumber } from "./day-from-number.ts";
import { dayNumber } from "./day-number.ts";
import type { Period } from "./period.ts";
import type { SamplingDay } from "./sampling-day.ts";

/**
 * All days of a period in order, its first and last included.
 * @throws WbeError ARGUMENT_INVALID when an end is not a day
 */
export function daysOf(period: Period): SamplingDay[] {
  const first = dayNumber(period.start);
  const count = Math.max(0, dayNumber(period.end) - first + 1);
  return Array.from({ length: count }, (_, index) => dayFromNumber(first + index));
}
