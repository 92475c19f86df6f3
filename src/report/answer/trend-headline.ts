import type { TrendRow } from "../../trend/index.ts";
import { formatDate } from "../texts/format-date.ts";
import type { Language } from "../texts/language.ts";
import { periodTold } from "../texts/period-text.ts";
import { clueNote, verdictWords } from "../texts/verdict-text.ts";
import { flagSet } from "./flag-set.ts";

/** The verdict of a trend with its span: `säkerställd ökning från januari–april 2024 till januari–april 2026`. */
export function trendHeadline(
  row: Pick<TrendRow, "verdict" | "flags" | "change_percent_per_year" | "first" | "last">,
  language: Language,
): string {
  const { verdict, flags, change_percent_per_year: slope } = row;
  const when = span(row, language);
  if (flagSet(flags)("NOT_AFTER_ADJUSTMENT") && slope !== null) {
    const words = ONLY_ALONE[language];
    return `${slope > 0 ? words.rising : words.falling} ${when}, ${words.but}`;
  }
  const note = clueNote(verdict, language, flags);
  return `${verdictWords(verdict, language, flags)} ${when}${note && ` ${note}`}`;
}

function span({ first, last }: Pick<TrendRow, "first" | "last">, language: Language): string {
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
