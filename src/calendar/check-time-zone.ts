import { offsetsOf } from "./_offsets.ts";

/**
 * Passes for an IANA time zone that the runtime knows (`Europe/Stockholm`, `UTC`). An offset such as `+01:00` is
 * refused: it has no summer time.
 * @throws WbeError SETTING_INVALID for any other text
 */
export function checkTimeZone(name: string): void {
  offsetsOf(name);
}
