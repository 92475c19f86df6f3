/** The answers of a trend; the same words as a comparison's. */
export type TrendVerdict =
  | "increase"
  | "decrease"
  | "no certain change"
  | "too few samples"
  | "not comparable";

/** One row of `wbe trend`. Absent values are null. */
export interface TrendRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  readonly samples: number;
  readonly detected: number;
  /** First and last period or day that entered. */
  readonly first: string;
  readonly last: string;
  readonly method: string;
  readonly change_percent_per_year: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p_value: number | null;
  readonly adjusted_p_value: number | null;
  /** Lag-1 autocorrelation used, null when not assessed. */
  readonly autocorrelation: number | null;
  readonly verdict: TrendVerdict;
  readonly flags: string;
}

/** The columns of `wbe trend`, in order. */
export const TREND_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "samples",
  "detected",
  "first",
  "last",
  "method",
  "change_percent_per_year",
  "lower",
  "upper",
  "p_value",
  "adjusted_p_value",
  "autocorrelation",
  "verdict",
  "flags",
] as const satisfies readonly (keyof TrendRow)[];
