import type { Code } from "../../base/index.ts";
import type { Language } from "../texts/language.ts";
import { flagSet } from "./flag-set.ts";

/** What is assumed, and why the samples cannot show it. */
const ASSUMED: readonly (readonly [code: Code, words: Readonly<Record<Language, string>>])[] = [
  [
    "DAY_PRIOR_ADDED",
    {
      sv: "Proven är få, så osäkerheten bygger delvis på ett antagande om hur mycket nivån brukar skilja mellan dagar.",
      en: "The samples are few, so the uncertainty rests partly on an assumption about how much the level usually differs between days.",
    },
  ],
  [
    "WEEK_PRIOR_ADDED",
    {
      sv: "Prov från dagar i följd visar inte hur veckor skiljer sig åt, så osäkerheten bygger delvis på ett antagande om det.",
      en: "Samples from days in a row do not show how weeks differ, so the uncertainty rests partly on an assumption about that.",
    },
  ],
  [
    "SEASON_PRIOR_ADDED",
    {
      sv: "Proven togs vid olika tid på året i de två perioderna, så osäkerheten bygger delvis på ett antagande om hur mycket årstiderna kan skilja sig åt.",
      en: "The samples of the two periods were taken at different times of the year, so the uncertainty rests partly on an assumption about how much the seasons may differ.",
    },
  ],
];

const SOMETHING: Readonly<Record<Language, string>> = {
  sv: "Osäkerheten bygger delvis på ett antagande om hur mycket nivån brukar variera.",
  en: "The uncertainty rests partly on an assumption about how much the level usually varies.",
};

/** On what an interval `with prior` leans, a sentence for each assumption that the flags name. */
export function priorText(flags: string, language: Language): readonly string[] {
  const has = flagSet(flags);
  const told = ASSUMED.filter(([code]) => has(code)).map(([, words]) => words[language]);
  return told.length > 0 ? told : [SOMETHING[language]];
}
