import type { SamplingDay } from "../../calendar/index.ts";
import type { Language } from "./language.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day in words: `13 januari 2026`, `13 January 2026`. A text that is no day comes back as it is. */
export function formatDate(day: SamplingDay, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[language][Number(match?.[2]) - 1];
  return match === null || month === undefined ? day : `${Number(match[3])} ${month} ${match[1]}`;
}

/** Name of a month, 1 to 12; empty outside. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? "";
}

/** The first three letters of a month, 1 to 12: `jan`, `Jan`. */
export function shortMonth(month: number, language: Language): string {
  return monthName(month, language).slice(0, 3);
}
