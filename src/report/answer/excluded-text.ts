import type { Verdict } from "../../compare/index.ts";
import type { Language } from "../texts/language.ts";

/**
 * What the interval of a ratio excludes of a doubling (2) and a halving (0.5), without a full stop; empty when there is
 * nothing to say. Only what lies outside the interval is ruled out. Between places a `difference` is meant.
 */
export function excludedText(
  lower: number | null,
  upper: number | null,
  verdict: Verdict,
  language: Language,
  of: "change" | "difference" = "change",
): string {
  if (lower === null && upper === null) return "";
  const noDoubling = upper !== null && upper < 2;
  const noHalving = lower !== null && lower > 0.5;
  const [double, half] = NOUNS[language][of];
  const words = WORDS[language](double, half);
  if (verdict === "increase") return noDoubling ? words.doubling : "";
  if (verdict === "decrease") return noHalving ? words.halving : "";
  if (noDoubling) return noHalving ? words.doubling : words.onlyDoubling;
  return noHalving ? words.onlyHalving : words.neither;
}

const NOUNS = {
  sv: {
    change: ["en fördubbling", "en halvering"],
    difference: ["en dubbelt så hög nivå", "en hälften så hög nivå"],
  },
  en: {
    change: ["a doubling", "a halving"],
    difference: ["a level twice as high", "a level half as high"],
  },
} as const;

const WORDS = {
  sv: (double: string, half: string) => ({
    doubling: `${double} kan vi utesluta`,
    halving: `${half} kan vi utesluta`,
    onlyDoubling: `${double} kan vi utesluta, men inte ${half}`,
    onlyHalving: `${half} kan vi utesluta, men inte ${double}`,
    neither: `vi kan varken utesluta ${double} eller ${half}`,
  }),
  en: (double: string, half: string) => ({
    doubling: `${double} is ruled out`,
    halving: `${half} is ruled out`,
    onlyDoubling: `${double} is ruled out, but not ${half}`,
    onlyHalving: `${half} is ruled out, but not ${double}`,
    neither: `neither ${double} nor ${half} is ruled out`,
  }),
} as const;
