import { dayOf, type SamplingDay } from "../calendar/index.ts";
import type { Measurement } from "../samples/index.ts";
import { eachMeasurement } from "./each-measurement.ts";
import type { Finding } from "./finding.ts";

const OLDEST: SamplingDay = "1990-01-01";

/** Samples that start after `today` (not checked without it) or before 1990. */
export function flagDates(
  measurements: readonly Measurement[],
  timeZone: string,
  today: SamplingDay | null,
): readonly Finding[] {
  return eachMeasurement(measurements, ({ window }, index) => {
    const day = dayOf(window.start, timeZone);
    if (today !== null && day > today) return { index, code: "DATE_IN_FUTURE", received: day };
    return day < OLDEST ? { index, code: "DATE_TOO_OLD", received: day } : null;
  });
}
