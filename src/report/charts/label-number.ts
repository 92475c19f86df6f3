import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { formatEstimate, roundToUncertainty } from "../texts/round-to-uncertainty.ts";

/** A number for an axis: up to three significant digits, no trailing zeros, in the language's own form. */
export function labelNumber(value: number, language: Language): string {
  const short = String(Number(value.toPrecision(3)));
  const decimals = /e/.test(short) ? 0 : (short.split(".")[1] ?? "").length;
  return formatNumber(Number(short), decimals, language);
}

/** An estimate rounded to its uncertainty, without the interval; a lone value to three digits. */
export function labelEstimate(value: Estimate, language: Language): string {
  if (value.estimate === null) return "–";
  if (value.lower === null || value.upper === null) return labelNumber(value.estimate, language);
  const rounded = roundToUncertainty(value.estimate, value.lower, value.upper);
  return formatNumber(rounded.value, rounded.decimals, language);
}

/** `162 (112–235)`, with what is not known left out; `none` where nothing is. */
export function labelInterval(value: Estimate, language: Language, none: string): string {
  const nothing = value.estimate === null && value.lower === null && value.upper === null;
  return nothing ? none : formatEstimate(value.estimate, value.lower, value.upper, language);
}

interface Estimate {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}
