import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { flagJumps } from "./flag-jumps.ts";
import { type MeasurementGroups, measurementGroups } from "./measurement-groups.ts";

/** Population in the laboratory's rows more than 3 times above or below the median of at least 3 rows of its site. */
export function flagPopulationJumps(
  measurements: readonly Measurement[],
  { sites }: MeasurementGroups = measurementGroups(measurements),
): readonly Finding[] {
  return flagJumps(measurements, sites, {
    code: "POPULATION_JUMP",
    value: ({ population }) => population,
    ratio: 3,
    fewest: 3,
  });
}
