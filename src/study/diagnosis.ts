import type { Code } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { DiagnosticRow } from "./diagnostic-row.ts";

/** One answer of a diagnostic check: its row, what it says in words, and the samples it casts doubt on. */
export interface Diagnosis {
  readonly row: Omit<DiagnosticRow, "flags">;
  /** Null when nothing is wrong. */
  readonly code: Code | null;
  /** Whether the verdict rests on a limit that has not been checked at its source. @defaultValue false */
  readonly unchecked?: boolean;
  /** What the code's sentence needs. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Loads that a result without flagged samples leaves out. */
  readonly samples: readonly SampleLoad[];
}

/** A number as a sentence shows it: three digits. */
export function inWords(value: number): number {
  return Number(value.toPrecision(3));
}

/** A row without what a check does not tell. */
export const EMPTY_ROW: Omit<Diagnosis["row"], "check" | "site" | "value"> = {
  date: "",
  sample_id: "",
  biomarker: "",
  lower: null,
  upper: null,
  expected_lower: null,
  expected_upper: null,
  n: null,
};
