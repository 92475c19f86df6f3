/** A published value that is another one now. */
export interface RevisionLine {
  readonly scope: string;
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: string;
  readonly period: string;
  readonly quantity: "load_mg_per_day_per_1000" | "change_percent";
  readonly published: number | null;
  readonly published_lower: number | null;
  readonly published_upper: number | null;
  readonly now: number | null;
  readonly now_lower: number | null;
  readonly now_upper: number | null;
  readonly published_verdict: string;
  readonly now_verdict: string;
  readonly status: "unchanged" | "moved" | "gone" | "new";
  readonly why: string;
}

/** An earlier result and what became of its values. */
export interface Revisions {
  readonly file: string;
  readonly sha256: string;
  /** Version of the package that made it; empty when unknown. */
  readonly version: string;
  readonly rows: readonly RevisionLine[];
}

/** What a person decided about results, a correction that the study asks for, or a plant shown in spite of the limits. */
export interface DecisionLine {
  readonly kind: "exclusion" | "override" | "correction" | "shown";
  /** Which results: names and days. */
  readonly what: string;
  /** Value and unit that were set; empty for an exclusion. */
  readonly value: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  /** Results it met. */
  readonly results: number;
}
