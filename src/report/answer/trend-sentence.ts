import type { TrendRow } from "../../trend/index.ts";
import { drugName } from "../texts/drug-name.ts";
import { formatDate } from "../texts/format-date.ts";
import type { Language } from "../texts/language.ts";
import { periodText } from "../texts/period-text.ts";
import { verdictText } from "../texts/verdict-text.ts";
import { caveats, notAfterAdjustment } from "./caveats.ts";
import { timeWords } from "./change-words.ts";
import { flagSet } from "./flag-set.ts";
import { joinSentences } from "./join-sentences.ts";
import { reasonsText, remedyText } from "./reasons.ts";
import { sizeSentence } from "./size-sentence.ts";

/**
 * A trend in plain sentences: the verdict, the span, the change a year with its interval, and what to keep in mind.
 * Percentages are whole.
 */
export function trendSentence(row: TrendRow, language: Language): string {
  const sv = language === "sv";
  const has = flagSet(row.flags);
  const drug = drugName(row.biomarker, language);
  if (row.verdict === "not comparable") {
    const reasons = reasonsText(has, language);
    const because = reasons && `${sv ? ", eftersom" : ", because"} ${reasons}`;
    return joinSentences([
      `${drug}: ${sv ? "går inte att följa över hela tiden" : "cannot be followed over the whole time"}${because}`,
      remedyText(has, language),
    ]);
  }
  if (row.verdict === "too few samples") {
    const periods = has("TOO_FEW_PERIODS");
    return joinSentences([`${drug}: ${TOO_FEW[language][periods ? "periods" : "samples"]}`]);
  }
  const size = { estimate: row.change_percent_per_year, lower: row.lower, upper: row.upper };
  const words = timeWords(language, sv ? "procent om året" : "per cent a year");
  const rising = (row.change_percent_per_year ?? 0) > 0;
  return joinSentences([
    `${drug}: ${verdictText(row.verdict, language)} ${span(row, language)}`,
    sizeSentence(sv ? "Nivån" : "The level", size, row.verdict, words, language),
    has("NOT_AFTER_ADJUSTMENT") ? notAfterAdjustment(rising, language) : "",
    ...caveats(has, language),
  ]);
}

function span({ first, last }: TrendRow, language: Language): string {
  const ends = [first, last].map((end) =>
    /^\d{4}-\d{2}-\d{2}/.test(end) ? formatDate(end, language) : periodText(end, language),
  );
  return language === "sv" ? `från ${ends.join(" till ")}` : `from ${ends.join(" to ")}`;
}

const TOO_FEW = {
  sv: {
    periods: "för få perioder för att tala om en trend. Det behövs minst fem",
    samples: "för få prov för att tala om en trend",
  },
  en: {
    periods: "too few periods to speak of a trend. At least five are needed",
    samples: "too few samples to speak of a trend",
  },
} as const;
