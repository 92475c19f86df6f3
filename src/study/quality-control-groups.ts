import { groupBy } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { QualityControlGroup } from "./quality-control-sets.ts";

/** What one laboratory found of one biomarker: its samples and its quality control. */
export interface NamedGroup {
  readonly laboratory: string;
  readonly biomarker: string;
  readonly group: QualityControlGroup;
}

/** Samples and quality-control rows by laboratory and biomarker, in alphabetical order. */
export function qualityControlGroups(
  measurements: readonly Measurement[],
  records: readonly QualityControlRecord[],
): readonly NamedGroup[] {
  const nameOf = (item: Pick<Measurement, "laboratory" | "biomarker">): string =>
    JSON.stringify([item.laboratory, item.biomarker]);
  const samples = groupBy(measurements, nameOf);
  const controls = groupBy(records, nameOf);
  return [...new Set([...samples.keys(), ...controls.keys()])].sort().map((name) => {
    const [laboratory = "", biomarker = ""] = JSON.parse(name) as readonly string[];
    const group = { measurements: samples.get(name) ?? [], records: controls.get(name) ?? [] };
    return { laboratory, biomarker, group };
  });
}
