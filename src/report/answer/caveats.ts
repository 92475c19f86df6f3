import type { Code } from "../../base/index.ts";
import type { Language } from "../texts/language.ts";

/** Sentences that keep an answer from being read as more than it is; in the order in which they are told. */
const CAVEATS: Readonly<Partial<Record<Code, Readonly<Record<Language, string>>>>> = {
  SEASON: {
    sv: "Perioderna ligger i olika delar av året, så en skillnad kan bero på årstiden.",
    en: "The periods lie in different parts of the year, so a difference may be due to the season.",
  },
  COMPARISON_PLANT: {
    sv: "Förändringen är mätt mot förändringen vid ett annat reningsverk under samma tid.",
    en: "The change is measured against the change at another treatment plant over the same time.",
  },
  REGRESSION_TO_MEAN: {
    sv: "En insats som görs för att nivån är hög följs ofta av en minskning som hade kommit ändå.",
    en: "A measure taken because a level was high is often followed by a fall that would have come anyway.",
  },
  BATCHES_LINKED: {
    sv: "Frysta referensprov som analyserats igen har ställt båda perioderna på samma skala.",
    en: "Frozen reference samples that were run again have put both periods on one scale.",
  },
  PUBLISHED_FIGURE: {
    sv: "Den publicerade uppgiften kan bygga på andra dagar, regler och laboratorier.",
    en: "The published figure may rest on other days, rules and laboratories.",
  },
  WITHIN_MARGIN: {
    sv: "En större förändring än den angivna marginalen kan uteslutas.",
    en: "A change beyond the margin asked for is ruled out.",
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
