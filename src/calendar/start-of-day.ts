import { offsetsOf } from "./_offsets.ts";
import { dayNumber } from "./day-number.ts";
import { instantsOf } from "./instants-of.ts";
import type { SamplingDay } from "./sampling-day.ts";

const DAY_MS = 86_400_000;

/**
 * The instant (milliseconds since 1970 UTC) at which a local day begins. Where the clocks skip midnight it is the
 * moment they are moved.
 * @throws WbeError ARGUMENT_INVALID when it is not a day, SETTING_INVALID for an unknown zone
 */
export function startOfDay(day: SamplingDay, timeZone: string): number {
  const [midnight] = instantsOf({ day, hour: 0, minute: 0, second: 0 }, timeZone);
  return midnight ?? momentOfChange(dayNumber(day) * DAY_MS, timeZone);
}

function momentOfChange(wall: number, timeZone: string): number {
  const offsetAt = offsetsOf(timeZone);
  let low = wall - offsetAt(wall + DAY_MS);
  let high = wall - offsetAt(wall - DAY_MS);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offsetAt(middle) < wall) low = middle;
    else high = middle;
  }
  return high;
}
