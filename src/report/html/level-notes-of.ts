import type { SummaryRow } from "../../levels/index.ts";
import { flagSet } from "../answer/flag-set.ts";
import type { ReportView } from "./view.ts";

/** What is to be known of a level, with its sign in the tables. */
export interface LevelNote {
  readonly mark: string;
  readonly note: string;
}

/**
 * What is to be known of a level: what its interval is, on which prior or single day it leans, of which days it tells,
 * whether it is a lower bound, and whether it was measured like the newest of its series.
 */
export function levelNotesOf(row: SummaryRow, view: ReportView): readonly LevelNote[] {
  const { words, model } = view;
  const { interval_kind: kind, flags, target } = row;
  const has = flagSet(flags);
  const onWeeks = kind === "with prior" && has("WEEK_PRIOR_ADDED");
  const onlyWeeks = onWeeks && !has("DAY_PRIOR_ADDED");
  const ofKind = kind !== null && kind !== "confidence" && !onlyWeeks;
  const isOther = target === "sampled days" && model.settings.target !== "sampled days";
  const notes: readonly (readonly [holds: boolean, mark: string, note: string])[] = [
    [ofKind, words.marks[kind ?? "confidence"], words.kinds[kind ?? "confidence"]],
    [isOther, words.daysMark, words.daysNote],
    [onWeeks, words.weeksMark, words.weeksNote],
    [has("EXTREME_DAY"), words.extremeMark, words.extremeNote],
    [isOtherwiseMeasured(row, view), words.otherwiseMark, words.otherwiseNote],
    [has("OVERFLOW_LOWER_BOUND"), words.lowestMark, words.lowestNote],
  ];
  return notes.filter(([holds]) => holds).map(([, mark, note]) => ({ mark, note }));
}

/** Another laboratory, method, matrix or correction for recovery than the newest level of the same drug at the same place. */
function isOtherwiseMeasured(row: SummaryRow, { summary }: ReportView): boolean {
  const newest = summary
    .filter(({ scope, site, biomarker, load_mg_per_day_per_1000: level, upper }) => {
      const own = scope === row.scope && site === row.site && biomarker === row.biomarker;
      return own && (level !== null || upper !== null);
    })
    .reduce((latest, one) => (one.period_start > latest.period_start ? one : latest), row);
  return wayOf(newest.segment) !== wayOf(row.segment);
}

function wayOf(segment: string): string {
  const parts = segment.split(" + ").flatMap((one) => one.split(/,(?=[a-z]+=)/));
  return [...new Set(parts.filter((part) => /^(laboratory|method|matrix|recovery)=/.test(part)))]
    .sort()
    .join(",");
}
