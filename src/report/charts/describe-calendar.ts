import type { Language } from "../texts/language.ts";
import type { CalendarRow } from "./calendar-data.ts";
import { CHART_WORDS } from "./words.ts";

/** How many samples each plant has, for those who hear the calendar. */
export function describeCalendar(rows: readonly CalendarRow[], language: Language): string {
  const words = CHART_WORDS[language];
  return rows.length === 0
    ? `${words.nothing}.`
    : `${rows.map((row) => `${row.name}: ${row.samples.length} ${words.samples}`).join(", ")}.`;
}
