import type { ReportView } from "./view.ts";

const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** The days that the study counts as weekend, 0 Monday to 6 Sunday. */
export function weekendDays({ model }: ReportView): readonly number[] {
  return WEEK.flatMap((day, index) => (model.settings.weekend.includes(day) ? [index] : []));
}

/** The same days in the report's language. */
export function weekendNames(view: ReportView): readonly string[] {
  return weekendDays(view).map((day) => view.words.weekdayNames[day] ?? "");
}
