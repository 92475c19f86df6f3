import type { TrendRow } from "../../trend/index.ts";
import { drugName } from "../texts/drug-name.ts";
import type { Language } from "../texts/language.ts";
import { caveats } from "./caveats.ts";
import { flagSet } from "./flag-set.ts";
import { joinSentences } from "./join-sentences.ts";
import { lackSentences } from "./lack-sentences.ts";
import { reasonsText, remedyText } from "./reasons.ts";
import { trendHeadline } from "./trend-headline.ts";
import { yearlySize } from "./yearly-size.ts";

/**
 * A trend in plain sentences: the verdict, the span, the change a year with its interval, and what to keep in mind.
 * Percentages are whole. `belowLimit` says that there were periods enough, but too few samples above the limit for
 * levels.
 */
export function trendSentence(row: TrendRow, language: Language, belowLimit = false): string {
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
    return joinSentences([`${drug}: ${lackSentences(row, language, belowLimit)}`]);
  }
  return joinSentences([
    `${drug}: ${trendHeadline(row, language)}`,
    yearlySize(row, language),
    ...caveats(has, language),
  ]);
}
