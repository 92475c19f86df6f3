import type { TrendRow } from "../../trend/index.ts";
import { drugName } from "../texts/drug-name.ts";
import { formatDate } from "../texts/format-date.ts";
import type { Language } from "../texts/language.ts";
import { periodTold } from "../texts/period-text.ts";
import { clueNote, isExploratory, verdictWords } from "../texts/verdict-text.ts";
import { caveats } from "./caveats.ts";
import { onlyMay, timeWords } from "./change-words.ts";
import { flagSet } from "./flag-set.ts";
import { joinSentences } from "./join-sentences.ts";
import { lackSentences } from "./lack-sentences.ts";
import { reasonsText, remedyText } from "./reasons.ts";
import { sizeSentence } from "./size-sentence.ts";

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
  const size = { estimate: row.change_percent_per_year, lower: row.lower, upper: row.upper };
  const clue = isExploratory(row.flags);
  const told = timeWords(language, sv ? "procent om året" : "per cent a year");
  const verdict = clue ? "no certain change" : row.verdict;
  return joinSentences([
    `${drug}: ${headline(row, has("NOT_AFTER_ADJUSTMENT"), language)}`,
    sizeSentence(sv ? "Nivån" : "The level", size, verdict, clue ? onlyMay(told) : told, language),
    ...caveats(has, language),
  ]);
}

function headline(row: TrendRow, onlyAlone: boolean, language: Language): string {
  const { verdict, flags, change_percent_per_year: slope } = row;
  const when = span(row, language);
  if (onlyAlone && slope !== null) {
    const words = ONLY_ALONE[language];
    return `${slope > 0 ? words.rising : words.falling} ${when}, ${words.but}`;
  }
  const note = clueNote(verdict, language, flags);
  return `${verdictWords(verdict, language, flags)} ${when}${note && ` ${note}`}`;
}

function span({ first, last }: TrendRow, language: Language): string {
  const ends = [first, last].map((end) =>
    /^\d{4}-\d{2}-\d{2}/.test(end) ? formatDate(end, language) : periodTold(end, language),
  );
  return language === "sv" ? `från ${ends.join(" till ")}` : `from ${ends.join(" to ")}`;
}

const ONLY_ALONE = {
  sv: {
    rising: "tyder på ökning",
    falling: "tyder på minskning",
    but: "men håller inte när alla huvuddroger bedöms tillsammans",
  },
  en: {
    rising: "points to an increase",
    falling: "points to a decrease",
    but: "but does not hold once all headline drugs are considered together",
  },
} as const;
