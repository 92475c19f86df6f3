import type { ReportView } from "./view.ts";

const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** The days that the study counts as weekend, 0 Monday to 6 Sunday. */
export function weekendDays({ model }: ReportView): readonly number[] {
  return WEEK.flatMap((day, index) => (model.settings.weekend.includes(day) ? [index] : []));
}

/** The same days in the report's language, in the order in which a weekend goes: Saturday, Sunday, Monday. */
export function weekendNames(view: ReportView): readonly string[] {
  const days = weekendDays(view);
  const first = days.find((day) => !days.includes((day + WEEK.length - 1) % WEEK.length)) ?? 0;
  const late = days.filter((day) => day >= first);
  return [...late, ...days.filter((day) => day < first)].map((day) => view.words.weekdayNames[day] ?? "");
}
