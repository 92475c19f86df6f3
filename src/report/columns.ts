import { cellOf } from "./cell.ts";

/** Columns that hold a number in every result, also where all of them are absent. */
const NUMBERS: readonly string[] = [
  "concentration_ng_per_l",
  "limit_ng_per_l",
  "flow_m3_per_day",
  "population",
  "load_mg_per_day",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "relative_uncertainty",
  "days_covered",
  "comparison_lower",
  "comparison_upper",
  "weekend_ratio",
  "ratio",
  "change_percent",
  "lower_percent",
  "upper_percent",
  "change_percent_per_year",
  "own_percent_per_year",
  "own_lower",
  "own_upper",
  "own_weight",
  "p_value",
  "adjusted_p_value",
  "autocorrelation",
  "molar_mass_g_per_mol",
  "correction_factor_default",
  "excretion_fraction",
  "loq_ng_per_l",
  "day_sd",
  "error_percent",
  "power",
  "samples_needed",
  "detectable_increase_percent",
  "detectable_decrease_percent",
  "floor_percent",
  "consumption_mg_per_day_per_1000",
  "kg_per_year",
  "kg_per_year_lower",
  "kg_per_year_upper",
  "dose_mg",
  "doses_per_day_per_1000",
  "doses_lower",
  "doses_upper",
  "doses_per_day_per_1000_aged_15_64",
  "correction_factor",
];

/** Columns that count something. */
const COUNTS: readonly string[] = [
  "samples",
  "detected",
  "levels",
  "rows_read",
  "used",
  "flagged",
  "not_used",
];

/** What a column holds: the same for every part of a divided run, so it goes by name before it goes by data. */
export type ColumnKind = "text" | "number" | "count" | "boolean";

/** The kind of a column; a column unknown by name is judged by its cells. */
export function columnKind(column: string, rows: readonly object[]): ColumnKind {
  const kinds = new Set(rows.map((row) => typeof cellOf(row, column)));
  kinds.delete("object");
  if (kinds.size > 1 || kinds.has("string")) return "text";
  if (kinds.has("boolean")) return "boolean";
  if (COUNTS.includes(column) && rows.every((row) => isCount(row, column))) return "count";
  return kinds.has("number") || NUMBERS.includes(column) || COUNTS.includes(column) ? "number" : "text";
}

/** True when the column is to be right-aligned. */
export function isNumeric(column: string, rows: readonly object[]): boolean {
  const kind = columnKind(column, rows);
  return kind === "number" || kind === "count";
}

function isCount(row: object, column: string): boolean {
  const cell = cellOf(row, column);
  return cell === null || (typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) < 2 ** 31);
}
