import { WbeError } from "../base/index.ts";
import { offsetsOf } from "./_offsets.ts";
import { dayNumber } from "./day-number.ts";
import type { LocalDateTime } from "./local-date-time.ts";

const DAY_MS = 86_400_000;

/**
 * The instants (milliseconds since 1970 UTC) at which clocks in the zone show this time, earliest first: one as a
 * rule, none when the clocks are moved over it in spring, two when they show it twice in autumn. 24:00:00 is the
 * next day's midnight.
 * @throws WbeError ARGUMENT_INVALID for a day or time that no clock shows, SETTING_INVALID for an unknown zone
 */
export function instantsOf(local: LocalDateTime, timeZone: string): number[] {
  const offsetAt = offsetsOf(timeZone);
  const wall = dayNumber(local.day) * DAY_MS + timeOfDay(local);
  const candidates = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)].map((offset) => wall - offset);
  return [...new Set(candidates)]
    .filter((instant) => instant + offsetAt(instant) === wall)
    .sort((a, b) => a - b);
}

function timeOfDay({ hour, minute, second }: LocalDateTime): number {
  const seconds = hour * 3600 + minute * 60 + second;
  const onAClock = minute >= 0 && minute < 60 && second >= 0 && second < 60 && hour >= 0 && seconds <= 86_400;
  if (!onAClock) {
    throw new WbeError("ARGUMENT_INVALID", `${hour}:${minute}:${second} is not a time of day`, {
      path: "time",
      expected: "00:00:00 to 24:00:00",
      received: `${hour}:${minute}:${second}`,
    });
  }
  return seconds * 1000;
}
