import type { IntervalKind, Target } from "./period-level.ts";

/** One row of `wbe summary`. Absent values are null. */
export interface SummaryRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  readonly period: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly samples: number;
  readonly detected: number;
  readonly days_covered: number;
  readonly target: Target;
  readonly method: string;
  readonly load_mg_per_day_per_1000: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly interval_kind: IntervalKind | null;
  readonly comparison_lower: number | null;
  readonly comparison_upper: number | null;
  readonly weekend_ratio: number | null;
  readonly weekend_days: string;
  readonly flags: string;
}

/** The columns of `wbe summary`, in order. */
export const SUMMARY_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "period_start",
  "period_end",
  "samples",
  "detected",
  "days_covered",
  "target",
  "method",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "interval_kind",
  "comparison_lower",
  "comparison_upper",
  "weekend_ratio",
  "weekend_days",
  "flags",
] as const satisfies readonly (keyof SummaryRow)[];
