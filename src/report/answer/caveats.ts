import type { Code } from "../../base/index.ts";
import type { Language } from "../texts/language.ts";

/** Sentences that keep an answer from being read as more than it is; in the order in which they are told. */
const CAVEATS: Readonly<Partial<Record<Code, Readonly<Record<Language, string>>>>> = {
  SEASON: {
    sv: "Perioderna ligger i olika delar av året, så en skillnad kan bero på årstiden.",
    en: "The periods lie in different parts of the year, so a difference may be due to the season.",
  },
  EXTREME_DAY: {
    sv: "En dag avviker kraftigt från de andra; svaret kan hänga på den dagen, och orsaken kan vara att något hällts ut i avloppet.",
    en: "One day lies far from the others; the answer may rest on that day, and the cause may be something poured down the drain.",
  },
  EXPLORATORY: {
    sv: "Svaret ligger utanför huvudfrågorna och ska läsas som en ledtråd.",
    en: "The answer lies outside the headline questions and is to be read as a clue.",
  },
};

/** The caveats among a row's flags. */
export function caveats(has: (code: Code) => boolean, language: Language): readonly string[] {
  return Object.entries(CAVEATS)
    .filter(([code]) => has(code as Code))
    .map(([, words]) => words[language]);
}

/** Says that a direction is certain alone, but not in the company of the other drugs. */
export function notAfterAdjustment(rising: boolean, language: Language): string {
  if (language === "sv") {
    const change = rising ? "ökningen" : "minskningen";
    return `Sedd för sig ser ${change} säker ut, men den håller inte när alla droger bedöms tillsammans.`;
  }
  const change = rising ? "increase" : "decrease";
  return `Taken alone the ${change} looks certain, but it does not hold once all drugs are considered together.`;
}
