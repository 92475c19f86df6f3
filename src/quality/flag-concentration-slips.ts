import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { flagJumps } from "./flag-jumps.ts";
import { type MeasurementGroups, measurementGroups } from "./measurement-groups.ts";

/**
 * Concentrations more than 100 times above or below the median of at least 5 of their biomarker at their site: ng/L
 * and µg/L differ by 1000, and the samples of one site stay far closer to their median than 100 times.
 */
export function flagConcentrationSlips(
  measurements: readonly Measurement[],
  { series }: MeasurementGroups = measurementGroups(measurements),
): readonly Finding[] {
  return flagJumps(measurements, series, {
    code: "CONCENTRATION_SLIP",
    value: ({ concentration }) => concentration,
    ratio: 100,
    fewest: 5,
  });
}
