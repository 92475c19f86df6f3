import { dayNumber } from "./day-number.ts";
import type { SamplingDay } from "./sampling-day.ts";

/**
 * Days from `first` to `second`: 1 from a day to the next, negative when `second` is earlier.
 * @throws WbeError ARGUMENT_INVALID when one is not a day
 */
export function daysBetween(first: SamplingDay, second: SamplingDay): number {
  return dayNumber(second) - dayNumber(first);
}
