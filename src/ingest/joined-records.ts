import type { Measurement } from "../samples/index.ts";
import { type NgPerL, ngPerL } from "../units/index.ts";
import type { JoinedResult } from "./lab-draft.ts";
import type { QualityControlRecord, QualityControlType } from "./quality-control-record.ts";

/** The measurement that a joined result of a sample is. */
export function measurementOf({ draft, rows, replicates, rsd }: JoinedResult): Measurement {
  const { result, window } = draft;
  if (window === null) throw new RangeError("a sample always has its window");
  return {
    site: draft.site,
    sampleId: draft.sampleId,
    window,
    biomarker: draft.biomarker,
    result: result.result,
    concentration: brand(result.value),
    lowest: ngPerL(result.lowest),
    highest: brand(result.highest),
    lod: brand(draft.lod),
    loq: brand(draft.loq),
    flow: draft.flow,
    population: draft.population,
    givenLoad: draft.givenLoad,
    laboratory: draft.laboratory,
    method: draft.method,
    matrix: draft.matrix,
    batch: draft.batch,
    analysisDate: draft.analysisDate,
    recoveryCorrected: draft.recoveryCorrected ?? null,
    stated: draft.stated,
    replicates,
    replicateRsd: rsd,
    flags: draft.flags,
    place: { file: draft.source.file, rows },
  };
}

/** The record that a joined result of quality control is. */
export function controlOf({ draft, rows }: JoinedResult): QualityControlRecord {
  const { site, sampleId, window, biomarker, result, laboratory, method, batch, analysisDate } = draft;
  return {
    type: draft.sampleType as QualityControlType,
    site,
    sampleId,
    window,
    biomarker,
    result: result.result,
    concentration: brand(result.value),
    lowest: ngPerL(result.lowest),
    highest: brand(result.highest),
    laboratory,
    method,
    batch,
    analysisDate,
    assigned: draft.assigned?.value ?? null,
    assignedUncertainty: draft.assigned?.uncertainty ?? null,
    assignedSd: draft.assigned?.sd ?? null,
    standardUncertainty:
      draft.stated === null || result.value === null
        ? null
        : (result.value * draft.stated.expanded) / draft.stated.k,
    place: { file: draft.source.file, rows },
  };
}

function brand(value: number | null): NgPerL | null {
  return value === null ? null : ngPerL(value);
}
