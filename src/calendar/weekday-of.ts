import { dayNumber } from "./day-number.ts";
import type { SamplingDay, Weekday } from "./sampling-day.ts";

const FROM_THURSDAY: readonly Weekday[] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/**
 * Weekday of a day.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function weekdayOf(day: SamplingDay): Weekday {
  const sinceThursday = dayNumber(day) % 7;
  return FROM_THURSDAY[(sinceThursday + 7) % 7]!;
}
