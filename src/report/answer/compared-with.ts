import type { CompareRow } from "../../compare/index.ts";
import type { Language } from "../texts/language.ts";
import { type PeriodWords, periodWords } from "../texts/period-text.ts";

const SAME: Readonly<Record<Language, Readonly<Partial<Record<PeriodWords["kind"], string>>>>> = {
  sv: { tertial: "samma månader", quarter: "samma månader", month: "samma månad", week: "samma vecka" },
  en: {
    tertial: "the same months of",
    quarter: "the same months of",
    month: "the same month of",
    week: "the same week of",
  },
};

/** The side a comparison starts from, as it stands in a sentence: `samma månader 2025`. */
export function comparedWith(row: Pick<CompareRow, "contrast" | "from">, language: Language): string {
  const { kind, year, told } = periodWords(row.from, language);
  const same = row.contrast === "same period last year" ? SAME[language][kind] : undefined;
  if (same !== undefined) return `${same} ${year}`;
  if (row.contrast !== "published") return told;
  return language === "sv" ? `den publicerade uppgiften (${told})` : `the published figure (${told})`;
}
