import { offsetsOf } from "./_offsets.ts";
import { dayFromNumber } from "./day-from-number.ts";
import type { SamplingDay } from "./sampling-day.ts";

const DAY_MS = 86_400_000;

/**
 * Local day of an instant (milliseconds since 1970 UTC) in an IANA time zone.
 * @throws WbeError SETTING_INVALID for an unknown zone
 */
export function dayOf(instant: number, timeZone: string): SamplingDay {
  return dayFromNumber(Math.floor((instant + offsetsOf(timeZone)(instant)) / DAY_MS));
}
