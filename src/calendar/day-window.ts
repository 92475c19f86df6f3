import { addDays } from "./add-days.ts";
import type { SamplingDay, Window } from "./sampling-day.ts";
import { startOfDay } from "./start-of-day.ts";

/**
 * The window of a local day, from its midnight to the next: 23 or 25 hours where the clocks change.
 * @throws WbeError ARGUMENT_INVALID when it is not a day, SETTING_INVALID for an unknown zone
 */
export function dayWindow(day: SamplingDay, timeZone: string): Window {
  return { start: startOfDay(day, timeZone), end: startOfDay(addDays(day, 1), timeZone) };
}
