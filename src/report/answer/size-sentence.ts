import type { Verdict } from "../../compare/index.ts";
import type { Language } from "../texts/language.ts";
import { amount, between, type ChangeWords } from "./change-words.ts";

/** What is known of the size of a change, in per cent; null where nothing is. */
export interface ChangeSize {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * How large a change is, in words and without a full stop; empty when nothing is known.
 * Never stronger than the interval: an end that is open or on the other side of zero is said.
 */
export function sizeSentence(
  subject: string,
  size: ChangeSize,
  verdict: Verdict,
  words: ChangeWords,
  language: Language,
): string {
  const { estimate, lower, upper } = size;
  if (lower === null && upper === null) return "";
  if (lower === null || upper === null) return `${subject} ${openEnded(lower, upper, words, language)}`;
  const certain = (verdict === "increase" && lower >= 0) || (verdict === "decrease" && upper <= 0);
  if (!certain || estimate === null) return `${subject} ${words.may} ${range(lower, upper, words, language)}`;
  const about = amount("about", estimate, language);
  const change = verdict === "increase" ? words.rose(about) : words.fell(about);
  const ends = between(lower, upper, language);
  const included =
    language === "sv" ? `med osäkerheten inräknad ${ends} procent` : `with its uncertainty, ${ends} per cent`;
  return `${subject} ${words.has} ${change}; ${included}`;
}

function range(lower: number, upper: number, words: ChangeWords, language: Language): string {
  if (lower >= 0) return words.rose(between(lower, upper, language));
  if (upper <= 0) return words.fell(between(lower, upper, language));
  const or = language === "sv" ? "eller" : "or";
  return `${words.fell(amount("upTo", lower, language))} ${or} ${words.rose(amount("upTo", upper, language))}`;
}

function openEnded(
  lower: number | null,
  upper: number | null,
  words: ChangeWords,
  language: Language,
): string {
  const unknown = UNKNOWN[language];
  if (lower !== null) {
    return lower > 0
      ? `${words.has} ${words.rose(amount("atLeast", lower, language))}; ${unknown.more}`
      : `${words.may} ${words.fell(amount("upTo", lower, language))}; ${unknown.other}`;
  }
  const end = upper ?? 0;
  return end < 0
    ? `${words.has} ${words.fell(amount("atLeast", end, language))}; ${unknown.more}`
    : `${words.may} ${words.rose(amount("upTo", end, language))}; ${unknown.other}`;
}

const UNKNOWN = {
  sv: {
    more: "hur mycket mer går inte att säga, eftersom ämnet inte kunde mätas på ena sidan",
    other: "åt andra hållet går ingen gräns att sätta, eftersom ämnet inte kunde mätas på ena sidan",
  },
  en: {
    more: "how much more cannot be said, because the substance could not be measured on one side",
    other:
      "no limit can be set in the other direction, because the substance could not be measured on one side",
  },
} as const;
