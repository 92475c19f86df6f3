import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";

/** A change in per cent with its interval. */
interface Change {
  readonly change_percent: number | null;
  readonly lower_percent: number | null;
  readonly upper_percent: number | null;
}

/** `+38 % (+9 till +75 %)`; an open end or nothing known is an en dash. Breaks only before the bracket. */
export function changeText(change: Change, language: Language): string {
  const { change_percent: value, lower_percent: lower, upper_percent: upper } = change;
  const none = lower === null && upper === null;
  if (value === null && none) return "–";
  const to = language === "sv" ? "till" : "to";
  const range = none ? "" : `${signed(lower, language)}\u00a0${to}\u00a0${signed(upper, language)}\u00a0%`;
  if (value === null) return range;
  return range === "" ? `${signed(value, language)}\u00a0%` : `${signed(value, language)}\u00a0% (${range})`;
}

function signed(percent: number | null, language: Language): string {
  const text = formatNumber(percent, 0, language);
  return percent !== null && Math.round(percent) > 0 ? `+${text}` : text;
}
