import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { flagJumps } from "./flag-jumps.ts";

/** Population in the laboratory's rows more than 3 times above or below the median of at least 3 rows of its site. */
export function flagPopulationJumps(measurements: readonly Measurement[]): readonly Finding[] {
  return flagJumps(measurements, {
    code: "POPULATION_JUMP",
    value: ({ population }) => population,
    group: ({ site }) => site,
    ratio: 3,
    fewest: 3,
  });
}
