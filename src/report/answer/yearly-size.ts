import type { TrendRow } from "../../trend/index.ts";
import type { Language } from "../texts/language.ts";
import { isExploratory } from "../texts/verdict-text.ts";
import { onlyMay, timeWords } from "./change-words.ts";
import { sizeSentence } from "./size-sentence.ts";

/** How much a trend is a year, with its uncertainty; never stronger than `may have` outside the headline family. */
export function yearlySize(
  row: Pick<TrendRow, "verdict" | "flags" | "change_percent_per_year" | "lower" | "upper">,
  language: Language,
): string {
  const sv = language === "sv";
  const size = { estimate: row.change_percent_per_year, lower: row.lower, upper: row.upper };
  const clue = isExploratory(row.flags);
  const told = timeWords(language, sv ? "procent om året" : "per cent a year");
  const verdict = clue ? "no certain change" : row.verdict;
  return sizeSentence(sv ? "Nivån" : "The level", size, verdict, clue ? onlyMay(told) : told, language);
}
