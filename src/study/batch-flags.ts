import { type Code, type Issue, issue } from "../base/index.ts";
import type { FlaggedMeasurements } from "../quality/index.ts";
import type { Measurement } from "../samples/index.ts";
import { batchPoints } from "./batch-points.ts";
import { batchSamples } from "./batch-samples.ts";
import { qualityControlGroups } from "./quality-control-groups.ts";
import type { Study } from "./study.ts";

/** Codes that the quality control of a batch gives to its results. */
export const BATCH_CODES = ["BATCH_CONTROL_OUTSIDE", "BATCH_BLANK_HIGH"] as const satisfies readonly Code[];

/**
 * Flags every result of a batch whose control lies outside its limits or whose blank is contaminated, for the biomarker
 * in question; nothing is removed. One issue a batch, at the row of its control or blank.
 */
export function batchFlags(
  { qualityControl, settings }: Pick<Study, "qualityControl" | "settings">,
  measurements: readonly Measurement[],
): FlaggedMeasurements {
  if (qualityControl.length === 0) return { measurements, issues: [] };
  const codes = new Map<Measurement, Set<Code>>();
  const issues: Issue[] = [];
  for (const { group } of qualityControlGroups(measurements, qualityControl)) {
    for (const { code, details, records } of batchPoints(group, settings.timeZone)) {
      const [record] = records;
      if (code === null || record === undefined) continue;
      const samples = batchSamples(record, group.measurements);
      for (const sample of samples) codes.set(sample, (codes.get(sample) ?? new Set()).add(code));
      const { file, rows } = record.place;
      issues.push(
        issue({ code, file, row: rows[0] ?? null, details: { ...details, samples: samples.length } }),
      );
    }
  }
  const flagged = measurements.map((one) => {
    const added = [...(codes.get(one) ?? [])].filter((code) => !one.flags.includes(code));
    return added.length === 0 ? one : { ...one, flags: [...one.flags, ...added] };
  });
  return { measurements: flagged, issues };
}
