import type { Language } from "./language.ts";

/** What a method's source is for, in Swedish; the citation itself stays as it is. */
const SWEDISH: readonly (readonly [string, string])[] = [
  [
    "Load per inhabitant: concentration x flow / population;",
    "Mängd per invånare, halt gånger flöde delat med befolkning:",
  ],
  [
    "Propagation of uncertainty: JCGM 100:2008 (GUM), on the logarithmic scale",
    "Hur fel läggs ihop: JCGM 100:2008 (GUM), på logaritmisk skala",
  ],
  ["Mann-Kendall test:", "Om en trend finns (Mann-Kendalls test):"],
  ["; slope:", "; trendens lutning:"],
  ["Several comparisons together:", "Flera jämförelser bedömda tillsammans:"],
];

/** A source as a reader's language introduces it. */
export function sourceInWords(source: string, language: Language): string {
  if (language === "en") return source;
  return SWEDISH.reduce((text, [english, swedish]) => text.replace(english, swedish), source);
}
