/** What one diagnostic check found at a site, in a sample or at a laboratory. */
export interface DiagnosticRow {
  /** `dilution`, `overflow`, `wet weather`, `population markers`, `outlier`, `ratio`, `enantiomers`, `blank` ... */
  readonly check: string;
  readonly site: string;
  /** Local day; empty for a check of a whole series. */
  readonly date: string;
  readonly sample_id: string;
  /** Biomarker, or the two of a ratio. */
  readonly biomarker: string;
  /** The number the check looks at, in the unit its name says. */
  readonly value: number | null;
  /** Its interval, where it has one. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Where the value is expected; null is open. */
  readonly expected_lower: number | null;
  readonly expected_upper: number | null;
  /** Values the check rests on. */
  readonly n: number | null;
  readonly flags: string;
}

/** The columns of `diagnose`, in order. */
export const DIAGNOSTIC_COLUMNS = [
  "check",
  "site",
  "date",
  "sample_id",
  "biomarker",
  "value",
  "lower",
  "upper",
  "expected_lower",
  "expected_upper",
  "n",
  "flags",
] as const satisfies readonly (keyof DiagnosticRow)[];
