import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { flagJumps } from "./flag-jumps.ts";
import { type MeasurementGroups, measurementGroups } from "./measurement-groups.ts";

/** Flow in the laboratory's rows tenfold or more above or below the median of at least 3 rows of its site. */
export function flagFlowJumps(
  measurements: readonly Measurement[],
  { sites }: MeasurementGroups = measurementGroups(measurements),
): readonly Finding[] {
  return flagJumps(measurements, sites, {
    code: "FLOW_JUMP",
    value: ({ flow }) => flow,
    ratio: 10,
    inclusive: true,
    fewest: 3,
  });
}
