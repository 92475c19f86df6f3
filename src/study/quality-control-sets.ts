import { groupBy } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel } from "../loads/index.ts";
import type { Measurement } from "../samples/index.ts";
import { partnerOf } from "./quality-control-partner.ts";

/** Repeated analyses of one thing: their relative standard deviation (n - 1) and how many they were. */
export interface RepeatedSet {
  readonly rsd: number;
  readonly n: number;
}

/** What a group of one laboratory and biomarker holds. */
export interface QualityControlGroup {
  readonly measurements: readonly Measurement[];
  readonly records: readonly QualityControlRecord[];
}

/** Values of a control material, batch by batch. */
export type Material = readonly (readonly number[])[];

/**
 * All repeated analyses of a group: replicates of a sample, a sample with its duplicates, a control material analysed
 * several times in one batch. Whole analyses are meant; injections of one extract make the laboratory look better.
 */
export function repeatedSets({ measurements, records }: QualityControlGroup): readonly RepeatedSet[] {
  const replicated = measurements.flatMap(({ replicates, replicateRsd }) =>
    replicateRsd === null || replicates < 2 ? [] : [{ rsd: replicateRsd, n: replicates }],
  );
  const duplicates = groupBy(
    records.filter((record) => record.type === "duplicate" && isMeasured(record)),
    (record) => partnerOf(record, measurements, (sample) => sample),
  );
  const pairs = [...duplicates].flatMap(([partner, others]) =>
    partner === null
      ? []
      : [
          setOf([
            { value: partner.concentration ?? 0, analyses: Math.max(1, partner.replicates) },
            ...others.map(({ concentration }) => single(concentration ?? 0)),
          ]),
        ],
  );
  const controls = controlMaterials(records).flatMap((material) =>
    material.filter((batch) => batch.length > 1).map((batch) => setOf(batch.map(single))),
  );
  return [...replicated, ...pairs, ...controls];
}

/** How many batches the named controls of a group come from. */
export function controlBatches(records: readonly QualityControlRecord[]): number {
  return new Set(namedControls(records).map(batchOf)).size;
}

function namedControls(records: readonly QualityControlRecord[]): readonly QualityControlRecord[] {
  return records.filter(
    (record) => isControl(record) && isMeasured(record) && record.sampleId !== "" && batchOf(record) !== "",
  );
}

/** Control and reference materials of a group, each named by its sample id, sorted into batches. */
export function controlMaterials(records: readonly QualityControlRecord[]): readonly Material[] {
  return [...groupBy(namedControls(records), ({ sampleId }) => sampleId).values()].map((ofMaterial) =>
    [...groupBy(ofMaterial, batchOf).values()].map((batch) =>
      batch.map(({ concentration }) => concentration ?? 0),
    ),
  );
}

/** Control samples that name no material: nothing can be learnt from them. */
export function unnamedControls(records: readonly QualityControlRecord[]): readonly QualityControlRecord[] {
  return records.filter((record) => isControl(record) && record.sampleId === "");
}

function isControl({ type }: QualityControlRecord): boolean {
  return type === "control" || type === "reference";
}

function isMeasured({ concentration }: { readonly concentration: number | null }): boolean {
  return concentration !== null && concentration > 0;
}

/** As for the loads: the label with its day of analysis; without both, the time of the control itself. */
export function batchOf(record: QualityControlRecord): string {
  return batchLabel(record) || (record.window === null ? "" : String(record.window.start));
}

/** A result and how many analyses it is the mean of. */
interface Averaged {
  readonly value: number;
  readonly analyses: number;
}

function single(value: number): Averaged {
  return { value, analyses: 1 };
}

/** Of one analysis: a mean of m analyses counts m-fold, since it lies closer to the truth. */
function setOf(values: readonly Averaged[]): RepeatedSet {
  const analyses = values.reduce((sum, one) => sum + one.analyses, 0);
  const mean = values.reduce((sum, one) => sum + one.analyses * one.value, 0) / analyses;
  const squares = values.reduce((sum, one) => sum + one.analyses * (one.value - mean) ** 2, 0);
  return { rsd: Math.sqrt(squares / (values.length - 1)) / mean, n: values.length };
}
