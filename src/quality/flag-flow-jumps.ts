import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { flagJumps } from "./flag-jumps.ts";

/** Flow in the laboratory's rows tenfold or more above or below the median of at least 3 rows of its site. */
export function flagFlowJumps(measurements: readonly Measurement[]): readonly Finding[] {
  return flagJumps(measurements, {
    code: "FLOW_JUMP",
    value: ({ flow }) => flow,
    group: ({ site }) => site,
    ratio: 10,
    inclusive: true,
    fewest: 3,
  });
}
