import type { SummaryRow } from "../../levels/index.ts";
import { formatNumber, roundTo } from "../texts/format-number.ts";
import { formatEstimate } from "../texts/round-to-uncertainty.ts";
import { type KnownEstimate, sharedDecimals } from "../texts/shared-decimals.ts";
import { levelNotesOf } from "./level-notes-of.ts";
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
  const { load_mg_per_day_per_1000: value, lower, upper } = row;
  if (value === null && upper === null) {
    const missing = row.flags.split(";").includes("PLANT_MISSING");
    const reason = missing ? words.noTotal : row.samples === 0 ? words.notMeasured : words.tooFew;
    return { value: reason, interval: "", mark: "", note: "" };
  }
  const decimals = sharedDecimals(known(row), column.map(known));
  const notes = levelNotesOf(row, view);
  return {
    value: value === null ? "" : formatNumber(roundTo(value, decimals), decimals, language),
    interval: lower === null && upper === null ? "" : formatEstimate(null, lower, upper, language, decimals),
    mark: notes.map(({ mark }) => mark).join(","),
    note: notes.map(({ note }) => note).join("; "),
  };
}

function known({ load_mg_per_day_per_1000: value, lower, upper }: SummaryRow): KnownEstimate {
  return { value, lower, upper };
}
