import { civilOf } from "./_civil.ts";

/** True for a day of the Gregorian calendar written as `YYYY-MM-DD`, year 0001 to 9999. */
export function isSamplingDay(text: string): boolean {
  return civilOf(text) !== null;
}
