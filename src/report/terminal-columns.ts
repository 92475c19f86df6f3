import { cellOf } from "./cell.ts";

/** Columns a narrow terminal does without, the least missed first. */
const DROP_FIRST: readonly string[] = [
  "weekend_days",
  "comparison_lower",
  "comparison_upper",
  "period_start",
  "period_end",
  "batch",
  "matrix",
  "laboratory",
  "autocorrelation",
  "weekend_ratio",
  "method",
  "relative_uncertainty",
  "load_mg_per_day",
  "sampling_end",
  "target",
  "interval_kind",
  "days_covered",
  "p_value",
  "adjusted_p_value",
  "limit_ng_per_l",
  "sample_id",
  "population",
  "segment",
  "scope",
  "flow_m3_per_day",
  "concentration_ng_per_l",
  "detected",
  "contrast",
  "flags",
];

/** In a comparison the percentages say what the ratio and its interval say. */
const SAID_AS_PERCENT: readonly string[] = ["lower", "upper", "ratio"];

/** Columns in the order in which a narrow terminal drops them; the first column is never dropped. */
export function dropOrder(columns: readonly string[]): readonly string[] {
  const order = columns.includes("change_percent") ? [...SAID_AS_PERCENT, ...DROP_FIRST] : DROP_FIRST;
  const known = order.filter((column) => columns.includes(column));
  const rest = columns.filter((column) => !known.includes(column)).reverse();
  return [...known, ...rest].filter((column) => column !== columns[0]);
}

/** What tells rows apart stays in every row, even where it never changes. */
const IDENTITY: readonly string[] = [
  "file",
  "site",
  "biomarker",
  "period",
  "from",
  "to",
  "result",
  "verdict",
];

/** Text or empty columns that say the same in every one of several rows; never all columns. */
export function sameInEveryRow(rows: readonly object[], columns: readonly string[]): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return [];
  const same = columns.filter((column) => {
    const value = cellOf(first, column);
    if (IDENTITY.includes(column)) return false;
    return typeof value !== "number" && others.every((row) => cellOf(row, column) === value);
  });
  return same.length < columns.length ? same : same.slice(1);
}
