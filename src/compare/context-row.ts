/** Where a level stands among published loads of the same residue. Absent values are null. */
export interface ContextRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** Calendar year of the own loads. */
  readonly year: number;
  /** The days that the level rests on: a week as EUDA samples it, or the year's. */
  readonly basis: "week in spring" | "year";
  readonly period_start: string;
  readonly period_end: string;
  readonly samples: number;
  readonly load_mg_per_day_per_1000: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Year of the published loads. */
  readonly reference_year: number | null;
  /** Sites of that year, and their median, mg/day/1000. */
  readonly european_sites: number | null;
  readonly european_median: number | null;
  /** Percentage of the European sites with a lower load, and of the ends of the level's interval. */
  readonly percentile: number | null;
  readonly percentile_lower: number | null;
  readonly percentile_upper: number | null;
  /** `City load; City load`, in the order of the alphabet; 0 is below the limit. */
  readonly swedish_cities: string;
  /** The same of the other Nordic countries: `DK City load`. */
  readonly nordic_cities: string;
  readonly source: string;
  readonly flags: string;
}

/** The columns of `context`, in order. */
export const CONTEXT_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "year",
  "basis",
  "period_start",
  "period_end",
  "samples",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "reference_year",
  "european_sites",
  "european_median",
  "percentile",
  "percentile_lower",
  "percentile_upper",
  "swedish_cities",
  "nordic_cities",
  "source",
  "flags",
] as const satisfies readonly (keyof ContextRow)[];
