import { formatDate, monthName, shortMonth } from "./format-date.ts";
import type { Language } from "./language.ts";

/** The parts of a period's label that a sentence needs. */
export interface PeriodWords {
  readonly kind: "tertial" | "quarter" | "month" | "week" | "year" | "campaign" | "named";
  readonly year: string;
  /** The period as a heading: `T1 2026 (jan–apr)`, `vecka 3 2026`, `mars 2026`. */
  readonly text: string;
  /** The period inside a sentence: `januari–april 2026`. */
  readonly told: string;
}

/** A period's label in words: `2026-T1` is `T1 2026 (jan–apr)`. A name given by the user stays as it is. */
export function periodText(label: string, language: Language): string {
  return periodWords(label, language).text;
}

/** The same inside a sentence: `2026-T1` is `januari–april 2026`. */
export function periodTold(label: string, language: Language): string {
  return periodWords(label, language).told;
}

/** The kind, year and words of a period's label. */
export function periodWords(label: string, language: Language): PeriodWords {
  const [, year = "", rest = ""] = /^(\d{4})(?:-(.+))?$/.exec(label) ?? [];
  const number = Number(rest.replace(/^\D/, ""));
  if (/^T[1-3]$/.test(rest))
    return words(
      "tertial",
      `${rest} ${year} (${months(number, 4, language)})`,
      fullMonths(number, 4, language),
    );
  if (/^Q[1-4]$/.test(rest))
    return words(
      "quarter",
      `${quarter(number, language)} ${year} (${months(number, 3, language)})`,
      fullMonths(number, 3, language),
    );
  if (/^W\d{2}$/.test(rest))
    return words("week", `${language === "sv" ? "vecka" : "week"} ${number} ${year}`);
  if (/^(0[1-9]|1[0-2])$/.test(rest)) return words("month", `${monthName(number, language)} ${year}`);
  if (/^\d{2}-\d{2}$/.test(rest)) return words("campaign", campaign(label, language));
  if (year !== "" && rest === "") return words("year", year);
  return { kind: "named", year: "", text: label, told: label };

  function words(kind: PeriodWords["kind"], text: string, span = ""): PeriodWords {
    return { kind, year, text, told: span === "" ? text : `${span} ${year}` };
  }
}

function months(number: number, length: number, language: Language): string {
  const last = number * length;
  return `${shortMonth(last - length + 1, language)}–${shortMonth(last, language)}`;
}

function fullMonths(number: number, length: number, language: Language): string {
  const last = number * length;
  return `${monthName(last - length + 1, language)}–${monthName(last, language)}`;
}

function quarter(number: number, language: Language): string {
  return language === "sv" ? `kvartal ${number}` : `Q${number}`;
}

function campaign(day: string, language: Language): string {
  const start = formatDate(day, language);
  return language === "sv" ? `provomgången från ${start}` : `the campaign from ${start}`;
}
