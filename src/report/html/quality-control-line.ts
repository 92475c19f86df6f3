/** A row of `wbe check --quality-control` as a report needs it. */
export interface QualityControlLine {
  /** `control`, `blank`, `duplicates`, `recovery`, `z score`, `repeatability`, `bias of controls` ... */
  readonly check: string;
  readonly laboratory: string;
  readonly biomarker: string;
  readonly material: string;
  readonly batch: string;
  /** Fraction for estimates, score for interlaboratory results. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of an estimate: the number that it replaces, a fraction. */
  readonly centre: number | null;
  readonly n: number | null;
  readonly degrees_of_freedom: number | null;
  readonly verdict: string;
  readonly rule: string;
  /** Code that the batch's results carry. */
  readonly flags: string;
}
