import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";

/** A change in per cent with its interval. */
interface Change {
  readonly change_percent: number | null;
  readonly lower_percent: number | null;
  readonly upper_percent: number | null;
}

const WORDS = {
  sv: { to: "till", least: "minst", most: "högst" },
  en: { to: "to", least: "at least", most: "at most" },
} as const;

/** `+38 % (+9 till +75 %)`, `minst +45 %`, an en dash where nothing is known. Breaks only before the bracket. */
export function changeText(change: Change, language: Language): string {
  const { change_percent: value, lower_percent: lower, upper_percent: upper } = change;
  const words = WORDS[language];
  const range =
    lower !== null && upper !== null
      ? `${signed(lower, language)} ${words.to} ${signed(upper, language)} %`
      : lower !== null
        ? `${words.least} ${signed(lower, language)} %`
        : upper !== null
          ? `${words.most} ${signed(upper, language)} %`
          : "";
  if (value === null) return range === "" ? "–" : unbroken(range);
  const estimate = unbroken(`${signed(value, language)} %`);
  return range === "" ? estimate : `${estimate} (${unbroken(range)})`;
}

function signed(percent: number, language: Language): string {
  return (Math.round(percent) > 0 ? "+" : "") + formatNumber(percent, 0, language).replace("-", "\u2212");
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
