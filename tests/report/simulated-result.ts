import { issue } from "../../src/base/index.ts";
import { makeResult, type Result, type ResultParts } from "../../src/report/index.ts";

export interface SimulatedRow {
  readonly site: string;
  readonly biomarker: string;
  readonly samples: number;
  readonly load: number | null;
  readonly flags: string;
}

export const COLUMNS = ["site", "biomarker", "samples", "load", "flags"] as const;

/** Simulated rows, alike but for their load. */
export function simulatedRows(count: number): readonly SimulatedRow[] {
  return Array.from({ length: count }, (_, i) => ({
    site: "Strängnäs",
    biomarker: "amphetamine",
    samples: 7,
    load: i % 3 === 2 ? null : 100 + i / 3,
    flags: i % 2 === 0 ? "" : "BATCH_ASSUMED",
  }));
}

/** A result over simulated rows. */
export function simulatedResult(
  count: number,
  more: Partial<ResultParts<SimulatedRow, { level: number }>> = {},
): Result<SimulatedRow, { level: number }> {
  return makeResult({
    command: "summary",
    columns: COLUMNS,
    rows: simulatedRows(count),
    settings: { level: 0.95 },
    provenance: { version: "0.0.0", seed: 1 },
    issues: [
      issue({ code: "FLOW_GAP", file: "flow.csv", row: 14, columnIndex: 2, details: { percent: 3.5 } }),
    ],
    ...more,
  });
}
