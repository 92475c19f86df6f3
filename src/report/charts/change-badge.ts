import type { CompareRow } from "../../compare/index.ts";
import { changeText } from "../html/change-text.ts";
import type { Language } from "../texts/language.ts";
import { isExploratory, verdictText, verdictWords } from "../texts/verdict-text.ts";
import type { ChangeBadge } from "./badge.ts";

const CLUE: Readonly<Record<Language, string>> = { sv: "(utanför huvudfrågorna)", en: "(exploratory)" };

/** A comparison as a badge: the verdict, and its size where there is a change. Outside the headline it is a clue only. */
export function changeBadge(row: CompareRow, language: Language): ChangeBadge {
  const { verdict, flags } = row;
  const change = verdict === "increase" || verdict === "decrease";
  if (change && isExploratory(flags))
    return { verdict, words: `${verdictWords(verdict, language, flags)} ${CLUE[language]}` };
  const size = change ? ` ${changeText(row, language)}` : "";
  return { verdict, words: `${verdictText(verdict, language, flags)}${size}` };
}
