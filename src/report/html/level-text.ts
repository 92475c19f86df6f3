import type { SummaryRow } from "../../levels/index.ts";
import { formatNumber, roundTo } from "../texts/format-number.ts";
import { formatEstimate, roundToUncertainty } from "../texts/round-to-uncertainty.ts";
import type { ReportView } from "./view.ts";

/** A level as it is written: the value and its ends apart, rounded together. */
export interface LevelText {
  /** Empty where there is no level. */
  readonly value: string;
  /** `112–235`, empty where there is none. */
  readonly interval: string;
  /** Sign of the note that belongs to it, empty for a confidence interval of the period. */
  readonly mark: string;
  /** The note itself. */
  readonly note: string;
}

/**
 * The words and figures of one level; a row that says nothing gets the reason as its value. The figures of a `column`
 * share the place of its least exact level.
 */
export function levelText(
  row: SummaryRow,
  view: ReportView,
  column: readonly SummaryRow[] = [row],
): LevelText {
  const { words, language } = view;
  const { load_mg_per_day_per_1000: value, lower, upper, interval_kind: kind } = row;
  if (value === null && upper === null) {
    const missing = row.flags.split(";").includes("PLANT_MISSING");
    const reason = missing ? words.noTotal : row.samples === 0 ? words.notMeasured : words.tooFew;
    return { value: reason, interval: "", mark: "", note: "" };
  }
  const decimals = sharedDecimals(row, column);
  const days = row.target === "sampled days" && view.model.settings.target !== "sampled days";
  return {
    value: value === null ? "" : formatNumber(roundTo(value, decimals), decimals, language),
    interval: lower === null && upper === null ? "" : formatEstimate(null, lower, upper, language, decimals),
    mark: [kind === null ? "" : words.marks[kind], days ? words.daysMark : ""]
      .filter((mark) => mark !== "")
      .join(","),
    note: [kind === null ? "" : words.kinds[kind], days ? words.daysNote : ""]
      .filter((note) => note !== "")
      .join("; "),
  };
}

/** The coarsest place of a column's levels, unless it would make nothing of this one. */
function sharedDecimals(row: SummaryRow, column: readonly SummaryRow[]): number {
  const own = decimalsOf(row);
  const known = column.filter((other) => other.load_mg_per_day_per_1000 !== null);
  const shared = Math.min(own, ...known.map(decimalsOf));
  const size = row.load_mg_per_day_per_1000 ?? row.upper ?? 0;
  return size !== 0 && roundTo(size, shared) === 0 ? own : shared;
}

function decimalsOf({ load_mg_per_day_per_1000: value, lower, upper }: SummaryRow): number {
  return roundToUncertainty(value, lower, upper).decimals;
}
