import type { TrendRow } from "./trend-row.ts";

/** One point of a fitted trend with its band, ready to plot. Absent ends are null. */
export interface TrendCurveRow extends Pick<TrendRow, "scope" | "site" | "biomarker" | "segment"> {
  /** ISO date, the middle of the sample's window or of the period. */
  readonly date: string;
  /** The fitted level, mg a day per 1000 inhabitants. */
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The columns of a trend's curve, in order. */
export const TREND_CURVE_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "date",
  "value",
  "lower",
  "upper",
] as const satisfies readonly (keyof TrendCurveRow)[];
