import { isoWithOffset, type Window } from "../calendar/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";

/** The tidy table as `convert` writes it; with the last columns nothing is inferred when it is read back. */
export const TIDY_COLUMNS = [
  "site",
  "sample_id",
  "sampling_start",
  "sampling_end",
  "biomarker",
  "result",
  "concentration_ng_per_l",
  "lod_ng_per_l",
  "loq_ng_per_l",
  "laboratory",
  "method",
  "matrix",
  "batch",
  "analysis_date",
  "sample_type",
  "flow_m3_per_day",
  "population",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "relative_uncertainty",
  "expanded_uncertainty",
  "k",
  "uncertainty_includes",
  "replicates",
  "replicate_rsd",
  "lowest_ng_per_l",
  "highest_ng_per_l",
  "flags",
] as const;

/** One measurement or quality-control result; units in the names, null where nothing is known. */
export type TidyResult = Readonly<Record<(typeof TIDY_COLUMNS)[number], string | number | null>>;

/** A measurement as a tidy row. */
export function tidyMeasurement(measurement: Measurement, timeZone: string): TidyResult {
  const { givenLoad, stated, replicates, matrix, flags } = measurement;
  return {
    ...shared(measurement, timeZone),
    lod_ng_per_l: measurement.lod,
    loq_ng_per_l: measurement.loq,
    matrix: orNull(matrix),
    sample_type: "sample",
    flow_m3_per_day: measurement.flow,
    population: measurement.population,
    load_mg_per_day_per_1000: givenLoad?.load ?? null,
    // A load without a number still is one: 0 at its lower end says so.
    lower: givenLoad !== null && givenLoad.load === null ? 0 : null,
    upper: givenLoad?.highest ?? null,
    relative_uncertainty: givenLoad?.relativeUncertainty ?? null,
    expanded_uncertainty: stated?.expanded ?? null,
    k: stated?.k ?? null,
    uncertainty_includes: stated?.includes ?? null,
    replicates: replicates > 1 ? replicates : null,
    replicate_rsd: measurement.replicateRsd,
    flags: flags.length === 0 ? null : flags.join(";"),
  };
}

/** A quality-control result as a tidy row. */
export function tidyControl(record: QualityControlRecord, timeZone: string): TidyResult {
  return {
    ...shared(record, timeZone),
    lod_ng_per_l: null,
    loq_ng_per_l: null,
    matrix: null,
    sample_type: record.type,
    flow_m3_per_day: null,
    population: null,
    load_mg_per_day_per_1000: null,
    lower: null,
    upper: null,
    relative_uncertainty: null,
    expanded_uncertainty: null,
    k: null,
    uncertainty_includes: null,
    replicates: null,
    replicate_rsd: null,
    flags: null,
  };
}

type Shared = Pick<
  TidyResult,
  | "site"
  | "sample_id"
  | "sampling_start"
  | "sampling_end"
  | "biomarker"
  | "result"
  | "concentration_ng_per_l"
  | "laboratory"
  | "method"
  | "batch"
  | "analysis_date"
  | "lowest_ng_per_l"
  | "highest_ng_per_l"
>;

function shared(record: Measurement | QualityControlRecord, timeZone: string): Shared {
  const window: Window | null = record.window;
  return {
    site: orNull(record.site),
    sample_id: orNull(record.sampleId),
    sampling_start: window === null ? null : isoWithOffset(window.start, timeZone),
    sampling_end: window === null ? null : isoWithOffset(window.end, timeZone),
    biomarker: record.biomarker,
    result: record.result,
    concentration_ng_per_l: record.concentration,
    laboratory: orNull(record.laboratory),
    method: orNull(record.method),
    batch: orNull(record.batch),
    analysis_date: record.analysisDate,
    lowest_ng_per_l: record.lowest,
    highest_ng_per_l: record.highest,
  };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
