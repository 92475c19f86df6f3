import { isoWithOffset } from "../calendar/index.ts";
import type { LabDraft } from "../ingest/index.ts";

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
  "preservation",
  "replicate",
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
  "result_version",
  "replicates",
  "replicate_rsd",
  "lowest_ng_per_l",
  "highest_ng_per_l",
  "flags",
  "comment",
  "assigned_value_ng_per_l",
  "assigned_uncertainty_ng_per_l",
  "assigned_sd_ng_per_l",
  "recovery_corrected",
] as const;

/** One result as its row stated it; units in the names, null where nothing is known. */
export type TidyResult = Readonly<Record<(typeof TIDY_COLUMNS)[number], string | number | null>>;

/** A result as a tidy row; one that could not be used is `missing`, with what stood there in `comment`. */
export function tidyResult(draft: LabDraft, timeZone: string): TidyResult {
  const { givenLoad, stated, replicates, result, window, flags } = draft;
  return {
    site: orNull(draft.site),
    sample_id: orNull(draft.sampleId),
    sampling_start: window === null ? null : isoWithOffset(window.start, timeZone),
    sampling_end: window === null ? null : isoWithOffset(window.end, timeZone),
    biomarker: orNull(draft.biomarker),
    result: result.result,
    concentration_ng_per_l: result.value,
    lod_ng_per_l: draft.lod,
    loq_ng_per_l: draft.loq,
    laboratory: orNull(draft.laboratory),
    method: orNull(draft.method),
    matrix: orNull(draft.matrix),
    batch: orNull(draft.batch),
    analysis_date: draft.analysisDate,
    preservation: orNull(draft.preservation),
    replicate: orNull(draft.replicate),
    sample_type: draft.sampleType,
    flow_m3_per_day: draft.flow,
    population: draft.population,
    load_mg_per_day_per_1000: givenLoad?.load ?? null,
    // A load without a number still is one: 0 at its lower end says so.
    lower: givenLoad !== null && givenLoad.load === null ? 0 : null,
    upper: givenLoad?.highest ?? null,
    relative_uncertainty: givenLoad?.relativeUncertainty ?? null,
    expanded_uncertainty: stated?.expanded ?? null,
    k: stated?.k ?? null,
    uncertainty_includes: stated?.includes ?? null,
    result_version: orNull(draft.version),
    replicates: replicates > 1 ? replicates : null,
    replicate_rsd: draft.replicateRsd,
    lowest_ng_per_l: result.lowest,
    highest_ng_per_l: result.highest,
    flags: flags.length === 0 ? null : flags.join(";"),
    comment: orNull(draft.comment),
    assigned_value_ng_per_l: draft.assigned?.value ?? null,
    assigned_uncertainty_ng_per_l: draft.assigned?.uncertainty ?? null,
    assigned_sd_ng_per_l: draft.assigned?.sd ?? null,
    recovery_corrected: yesOrNo(draft.recoveryCorrected),
  };
}

function yesOrNo(stated: boolean | null | undefined): string | null {
  if (stated === null || stated === undefined) return null;
  return stated ? "yes" : "no";
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
