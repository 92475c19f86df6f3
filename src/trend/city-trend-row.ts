import type { TrendVerdict } from "./trend-row.ts";

/** The predicted trend of one city among many, or their common one. Absent values are null. */
export interface CityTrendRow {
  /** `cities`: the mean trend; otherwise what stands in `site`. */
  readonly scope: "cities" | "municipality" | "plant";
  /** Empty for `cities`. */
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  /** Period levels that entered. */
  readonly levels: number;
  readonly first: string;
  readonly last: string;
  readonly method: string;
  /** From the city's own levels alone, percent a year. */
  readonly own_percent_per_year: number | null;
  readonly own_lower: number | null;
  readonly own_upper: number | null;
  /** Share of its own trend in the prediction, 0 to 1. */
  readonly own_weight: number | null;
  /** Predicted: drawn towards the mean of the cities, by the more the less the city's own levels say. */
  readonly change_percent_per_year: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p_value: number | null;
  readonly verdict: TrendVerdict;
  readonly flags: string;
}

/** The columns of the cities' trends, in order. */
export const CITY_TREND_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "levels",
  "first",
  "last",
  "method",
  "own_percent_per_year",
  "own_lower",
  "own_upper",
  "own_weight",
  "change_percent_per_year",
  "lower",
  "upper",
  "p_value",
  "verdict",
  "flags",
] as const satisfies readonly (keyof CityTrendRow)[];
