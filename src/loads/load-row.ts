import type { ResultKind } from "../samples/index.ts";

/** One row of `wbe loads`. Absent values are null. */
export interface LoadRow {
  readonly site: string;
  readonly sample_id: string;
  /** ISO 8601 with the study zone's offset. */
  readonly sampling_start: string;
  readonly sampling_end: string;
  readonly biomarker: string;
  readonly result: ResultKind;
  readonly concentration_ng_per_l: number | null;
  readonly limit_ng_per_l: number | null;
  readonly flow_m3_per_day: number | null;
  readonly population: number | null;
  readonly load_mg_per_day: number | null;
  readonly load_mg_per_day_per_1000: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly relative_uncertainty: number | null;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly batch: string;
  /** Codes joined by `;`. */
  readonly flags: string;
}

/** The columns of `wbe loads`, in order. */
export const LOAD_COLUMNS = [
  "site",
  "sample_id",
  "sampling_start",
  "sampling_end",
  "biomarker",
  "result",
  "concentration_ng_per_l",
  "limit_ng_per_l",
  "flow_m3_per_day",
  "population",
  "load_mg_per_day",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "relative_uncertainty",
  "laboratory",
  "method",
  "matrix",
  "batch",
  "flags",
] as const satisfies readonly (keyof LoadRow)[];
