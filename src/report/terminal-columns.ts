import { cellOf } from "./cell.ts";

/** Columns a narrow terminal does without, the least missed first. */
const DROP_FIRST: readonly string[] = [
  "sentence",
  "supposition",
  "format",
  "kg_per_year_lower",
  "kg_per_year_upper",
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
  "scope",
  "flow_m3_per_day",
  "concentration_ng_per_l",
  "detected",
  "contrast",
  "flags",
];

/** In a comparison the percentages say what the ratio and its interval say. */
const SAID_AS_PERCENT: readonly string[] = ["lower", "upper", "ratio"];

/** In a plan the noise behind the answer, and what follows from the columns that stay. */
const BEHIND_A_PLAN: readonly string[] = ["day_sd", "error_percent", "floor_percent", "family", "analyses"];

/** The answer, with what it is about: dropped when nothing else is left. */
const DROP_LAST: readonly string[] = [
  "detectable_increase_percent",
  "detectable_decrease_percent",
  "segment",
  "samples_needed",
  "reference_samples",
  "from",
  "lower",
  "upper",
  "site",
  "sampling_start",
  "period",
  "lower_percent",
  "upper_percent",
  "lower_if_lost",
  "upper_if_lost",
  "load_mg_per_day_per_1000",
  "load_if_lost",
  "lost_percent",
  "doses_lower",
  "doses_upper",
  "doses_per_day_per_1000",
  "scenario",
  "consumption_mg_per_day_per_1000",
  "change_percent",
  "change_percent_per_year",
  "design",
  "power",
  "verdict",
  "biomarker",
];

/** One end of an interval is no answer: both ends stay or go. */
const ENDS: readonly (readonly [string, string])[] = [
  ["lower", "upper"],
  ["lower_percent", "upper_percent"],
  ["comparison_lower", "comparison_upper"],
  ["kg_per_year_lower", "kg_per_year_upper"],
  ["doses_lower", "doses_upper"],
  ["lower_if_lost", "upper_if_lost"],
  ["detectable_increase_percent", "detectable_decrease_percent"],
];

/** The columns a row needs to be an answer: the estimate, both ends of it, whose it is and when. */
export function neededColumns(columns: readonly string[]): readonly string[] {
  const first = dispensable(columns);
  return DROP_LAST.filter((column) => columns.includes(column) && !first.includes(column));
}

function dispensable(columns: readonly string[]): readonly string[] {
  const percent = columns.includes("change_percent") && columns.includes("ratio");
  if (columns.includes("power")) return [...BEHIND_A_PLAN, ...DROP_FIRST];
  return percent ? [...SAID_AS_PERCENT, ...DROP_FIRST] : DROP_FIRST;
}

/**
 * Columns in the order in which a narrow terminal drops them, those of one step together; the first column is never
 * dropped.
 */
export function dropOrder(columns: readonly string[]): readonly (readonly string[])[] {
  const first = dispensable(columns);
  const last = neededColumns(columns);
  const between = columns.filter((column) => !first.includes(column) && !last.includes(column)).reverse();
  const order = [...first, ...between, ...last].filter((column) => columns.slice(1).includes(column));
  return order.flatMap((column): readonly (readonly string[])[] => {
    const ends = ENDS.find((pair) => pair.includes(column) && pair.every((end) => order.includes(end)));
    if (ends === undefined) return [[column]];
    return ends[0] === column ? [ends] : [];
  });
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}/;

/** A point in time as its day, for a table without room; any other text as it is. */
export function shortTime(text: string): string {
  return INSTANT.exec(text)?.[1] ?? text;
}

/** What tells rows apart stays in every row, even where it never changes. */
const IDENTITY: readonly string[] = [
  "file",
  "site",
  "biomarker",
  "period",
  "from",
  "result",
  "verdict",
  "scenario",
];

/** Text or empty columns, and the change that a plan is made for, that say the same in every one of several rows; never all columns. */
export function sameInEveryRow(rows: readonly object[], columns: readonly string[]): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return [];
  const same = columns.filter((column) => {
    const value = cellOf(first, column);
    if (IDENTITY.includes(column)) return false;
    const isResult = typeof value === "number" && !(column === "change_percent" && columns.includes("power"));
    return !isResult && others.every((row) => cellOf(row, column) === value);
  });
  return same.length < columns.length ? same : same.slice(1);
}
