import { shortMonth } from "../texts/format-date.ts";
import type { Language } from "../texts/language.ts";
import { CHART_WORDS } from "./words.ts";

/** A period's name under an axis: a short word, and the year it stands over. */
export interface PeriodTick {
  readonly short: string;
  readonly year: string;
}

/** Splits a period label (`2026-T1`, `2026-W03`, `2026-03`, `2026-Q1`, `2026`, `2026-03-12`, any other name). */
export function periodTick(label: string, language: Language): PeriodTick {
  const words = CHART_WORDS[language];
  const match = /^(\d{4})(?:-(T|W|Q)?(\d{1,2})(?:-(\d{2}))?)?$/.exec(label);
  if (match === null) return { short: label, year: "" };
  const [, year = "", kind, number, day] = match;
  if (number === undefined) return { short: year, year: "" };
  if (kind === "T") return { short: `T${number}`, year };
  if (kind === "W") return { short: `${words.week} ${Number(number)}`, year };
  if (kind === "Q") return { short: language === "sv" ? `${words.quarter} ${number}` : `Q${number}`, year };
  const month = shortMonth(Number(number), language) || number;
  return { short: day === undefined ? month : `${Number(day)} ${month}`, year };
}
