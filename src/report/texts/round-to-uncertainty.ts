import { formatNumber, roundTo } from "./format-number.ts";
import type { Language } from "./language.ts";

/** A value and its interval rounded to the same place. */
export interface RoundedEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Digits after the decimal sign; below zero tens, hundreds, and so on. */
  readonly decimals: number;
}

/**
 * Rounds by the uncertainty: its standard value u keeps two significant digits, and the estimate and both ends are given
 * to the same place (JCGM 100:2008, 7.2.6). u is taken as a quarter of the width of the 95 % interval; without an
 * interval the value keeps two significant digits of itself. All in the unit of the value.
 */
export function roundToUncertainty(
  value: number | null,
  lower: number | null,
  upper: number | null,
): RoundedEstimate {
  const width = lower !== null && upper !== null ? Math.abs(upper - lower) / 4 : 0;
  const scale = width > 0 ? width : Math.abs(value ?? upper ?? lower ?? 0);
  const decimals = scale > 0 && Number.isFinite(scale) ? 1 - exponentAtTwoDigits(scale) : 0;
  const round = (number: number | null): number | null =>
    number === null ? null : roundTo(number, decimals);
  return { value: round(value), lower: round(lower), upper: round(upper), decimals };
}

/** An estimate in words: `162 (112–235)`; without a value its bounds, `högst 40` where only one is known. */
export function formatEstimate(
  value: number | null,
  lower: number | null,
  upper: number | null,
  language: Language,
  decimals: number = roundToUncertainty(value, lower, upper).decimals,
): string {
  const round = (number: number | null): number | null =>
    number === null ? null : roundTo(number, decimals);
  const rounded = { value: round(value), lower: round(lower), upper: round(upper), decimals };
  const show = (number: number | null): string =>
    number === 0 ? "0" : formatNumber(number, decimals, language);
  const interval = intervalText(rounded, show, language);
  if (value === null) return interval || "–";
  return interval === "" ? show(rounded.value) : `${show(rounded.value)} (${interval})`;
}

function intervalText(
  { lower, upper }: RoundedEstimate,
  show: (number: number | null) => string,
  language: Language,
): string {
  if (lower === null && upper === null) return "";
  if (lower === null) return `${language === "sv" ? "högst" : "at most"} ${show(upper)}`;
  if (upper === null) return `${language === "sv" ? "minst" : "at least"} ${show(lower)}`;
  return `${show(lower)}–${show(upper)}`;
}

/** Power of ten of the first digit once rounded to two: 9.96 counts as 10. */
function exponentAtTwoDigits(scale: number): number {
  return Number(scale.toExponential(1).split("e")[1]);
}
