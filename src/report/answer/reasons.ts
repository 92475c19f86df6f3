import type { Code } from "../../base/index.ts";
import type { Language } from "../texts/language.ts";

/** Why two sides, or the parts of a series, cannot be compared; in the order in which they are told. */
const REASONS: Readonly<Partial<Record<Code, Readonly<Record<Language, string>>>>> = {
  LABORATORY_CHANGED: { sv: "laboratoriet har bytts", en: "the laboratory has changed" },
  METHOD_CHANGED: { sv: "analysmetoden har bytts", en: "the method of analysis has changed" },
  MATRIX_CHANGED: {
    sv: "filtrerade och ofiltrerade prov kan inte ställas mot varandra",
    en: "filtered and unfiltered samples cannot be set against each other",
  },
  RECOVERY_CHANGED: {
    sv: "resultaten är korrigerade för utbyte på ena sidan men inte på den andra",
    en: "the results are corrected for recovery on one side and not on the other",
  },
  PLANTS_DIFFER: {
    sv: "det är inte samma reningsverk på båda sidor",
    en: "the two sides do not hold the same treatment plants",
  },
  PLANT_MISSING: { sv: "ett av reningsverken saknar nivå", en: "one of the treatment plants has no level" },
  PERIOD_MISSING: { sv: "prov saknas på ena sidan", en: "there are no samples on one side" },
  BOUNDS_ONLY: {
    sv: "för många prov ligger under mätgränsen",
    en: "too many samples lie below what the laboratory can measure",
  },
};

/** The reasons among a row's flags, joined; empty when none is flagged. */
export function reasonsText(has: (code: Code) => boolean, language: Language): string {
  const found = Object.entries(REASONS).filter(([code]) => has(code as Code));
  return found.map(([, words]) => words[language]).join(language === "sv" ? " och " : " and ");
}

const OF_THE_ANALYSIS: readonly Code[] = [
  "LABORATORY_CHANGED",
  "METHOD_CHANGED",
  "MATRIX_CHANGED",
  "RECOVERY_CHANGED",
];

/** What would make two sides comparable; empty when nothing would. */
export function remedyText(has: (code: Code) => boolean, language: Language): string {
  if (!OF_THE_ANALYSIS.some(has)) return "";
  return language === "sv"
    ? "Serierna kan knytas ihop om samma prov analyseras på båda sätten."
    : "The series can be joined if the same samples are analysed both ways.";
}
