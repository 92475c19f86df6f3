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
  const samples = byName(measurements);
  const controls = byName(records);
  return [...new Set([...samples.keys(), ...controls.keys()])].sort().map((name) => {
    const [laboratory = "", biomarker = ""] = JSON.parse(name) as readonly string[];
    const group = { measurements: samples.get(name) ?? [], records: controls.get(name) ?? [] };
    return { laboratory, biomarker, group };
  });
}

/** Every measurement passes here: names are joined once a group. */
function byName<Item extends Pick<Measurement, "laboratory" | "biomarker">>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  return new Map(
    [...groupBy(items, ({ laboratory }) => laboratory)].flatMap(([laboratory, own]) =>
      [...groupBy(own, ({ biomarker }) => biomarker)].map(
        ([biomarker, group]) => [JSON.stringify([laboratory, biomarker]), group] as const,
      ),
    ),
  );
}
