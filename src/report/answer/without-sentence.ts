import type { CompareRow, CompareWithoutRow } from "../../compare/index.ts";
import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { verdictWords } from "../texts/verdict-text.ts";

/** The rows without days that belong to a comparison. */
export function withoutOf(
  row: CompareRow,
  rows: readonly CompareWithoutRow[] = [],
): readonly CompareWithoutRow[] {
  const same = ["scope", "site", "biomarker", "contrast", "from", "to", "target"] as const;
  return rows.filter((other) => same.every((name) => other[name] === row[name]));
}

/**
 * What a comparison would be without days that lie far from the others, or that one side has alone. No dates, so that
 * no single day is given away. Empty where there is no change to tell.
 */
export function withoutSentence(row: CompareRow, other: CompareWithoutRow, language: Language): string {
  const { reason, ratio, ratio_without: without, verdict_without: verdict } = other;
  const days = DAYS[language][reason];
  if (ratio === null) return "";
  if (without === null) return TOO_FEW[language](days);
  const size = SIZES[language](days, percent(without, language), percent(ratio, language));
  return verdict === row.verdict
    ? size
    : `${size}${ANSWER[language]}${verdictWords(verdict, language, row.flags)}`;
}

const DAYS = {
  sv: {
    "extreme days": "dagar som avviker kraftigt",
    "named days": "helgdagar, lönehelger och evenemang som ena sidan har fler av",
  },
  en: {
    "extreme days": "days that lie far from the others",
    "named days": "holidays, payday weekends and events that one side has more of",
  },
} as const;

const SIZES = {
  sv: (days: string, without: string, all: string) =>
    `Utan ${days} är skillnaden ${without} procent, med dem ${all} procent`,
  en: (days: string, without: string, all: string) =>
    `Without ${days} the difference is ${without} per cent, with them ${all} per cent`,
} as const;

const TOO_FEW = {
  sv: (days: string) => `Utan ${days} räcker proven inte till ett svar`,
  en: (days: string) => `Without ${days} the samples do not suffice for an answer`,
} as const;

const ANSWER = { sv: "; svaret blir då: ", en: "; the answer is then: " } as const;

function percent(ratio: number, language: Language): string {
  const change = Math.round(100 * (ratio - 1));
  const sign = change > 0 ? "+" : change < 0 ? "\u2212" : "";
  return `${sign}${formatNumber(Math.abs(change), 0, language)}`;
}
