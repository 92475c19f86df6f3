import type { SamplingDay } from "../calendar/index.ts";

/** Whether a day lies in the first or last year that can be named: what programs write for "not yet" and "for ever". */
export function standsForNever(day: SamplingDay): boolean {
  return day.startsWith("0001-") || day.startsWith("9999-");
}
