import { offsetsOf } from "./_offsets.ts";
import { dayFromNumber } from "./day-from-number.ts";
import type { SamplingDay } from "./sampling-day.ts";

/** What a clock on the wall shows. */
export interface LocalDateTime {
  readonly day: SamplingDay;
  readonly hour: number;
  readonly minute: number;
  /** 0 to 59, without fraction. */
  readonly second: number;
}

const DAY_MS = 86_400_000;

/**
 * Local day and time of an instant (milliseconds since 1970 UTC) in an IANA time zone.
 * @throws WbeError SETTING_INVALID for an unknown zone
 */
export function localDateTime(instant: number, timeZone: string): LocalDateTime {
  const local = instant + offsetsOf(timeZone)(instant);
  const number = Math.floor(local / DAY_MS);
  const seconds = Math.floor((local - number * DAY_MS) / 1000);
  return {
    day: dayFromNumber(number),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}
