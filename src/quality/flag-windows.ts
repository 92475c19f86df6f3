import type { Measurement } from "../samples/index.ts";
import { eachMeasurement } from "./each-measurement.ts";
import type { Finding } from "./finding.ts";

const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;
const TOLERANCE_HOURS = 4;
const LONGEST_DAYS = 7;

/** Samples that last neither about a day (20 to 28 h) nor about a whole number of days up to a week. */
export function flagWindows(measurements: readonly Measurement[]): readonly Finding[] {
  return eachMeasurement(measurements, ({ window }, index) => {
    const hours = (window.end - window.start) / HOUR_MS;
    const days = Math.round(hours / HOURS_A_DAY);
    const fits = Math.abs(hours - days * HOURS_A_DAY) <= TOLERANCE_HOURS;
    if (days >= 1 && days <= LONGEST_DAYS && fits) return null;
    return { index, code: "WINDOW_ODD", details: { hours: Number(hours.toFixed(1)) } };
  });
}
