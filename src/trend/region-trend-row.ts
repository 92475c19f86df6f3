import type { TrendVerdict } from "./trend-row.ts";

/** One trend over several places. Absent values are null. */
export interface RegionTrendRow {
  /** `municipality`: over its plants; `cities`: over all municipalities and plants that stand for themselves. */
  readonly scope: "municipality" | "cities";
  /** The municipality; empty for `cities`. */
  readonly site: string;
  readonly biomarker: string;
  /** The places that entered, joined by `; `. */
  readonly places: string;
  /** Period levels that entered, over all places. */
  readonly levels: number;
  /** First and last period. */
  readonly first: string;
  readonly last: string;
  readonly method: string;
  readonly change_percent_per_year: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p_value: number | null;
  readonly adjusted_p_value: number | null;
  readonly verdict: TrendVerdict;
  readonly flags: string;
}

/** The columns of a trend over several places, in order. */
export const REGION_TREND_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "places",
  "levels",
  "first",
  "last",
  "method",
  "change_percent_per_year",
  "lower",
  "upper",
  "p_value",
  "adjusted_p_value",
  "verdict",
  "flags",
] as const satisfies readonly (keyof RegionTrendRow)[];
