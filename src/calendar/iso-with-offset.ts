import { pad } from "./_civil.ts";
import { offsetsOf } from "./_offsets.ts";

const MINUTE_MS = 60_000;

/**
 * An instant as ISO 8601 in local time with its offset, `2026-03-29T08:00:00+02:00`; milliseconds only when there
 * are some. Offsets of old local mean times are rounded to a minute, and the time with them.
 * @throws WbeError SETTING_INVALID for an unknown zone
 */
export function isoWithOffset(instant: number, timeZone: string): string {
  const minutes = Math.round(offsetsOf(timeZone)(instant) / MINUTE_MS);
  const local = new Date(instant + minutes * MINUTE_MS).toISOString().replace(/(\.000)?Z$/, "");
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}
