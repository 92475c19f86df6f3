import { formatNumber } from "../texts/format-number.ts";
import type { Language } from "../texts/language.ts";
import { formatEstimate } from "../texts/round-to-uncertainty.ts";
import { type KnownEstimate, sharedDecimals } from "../texts/shared-decimals.ts";

/** A number for an axis: up to three significant digits, no trailing zeros, in the language's own form. */
export function labelNumber(value: number, language: Language): string {
  const short = String(Number(value.toPrecision(3)));
  const decimals = /e/.test(short) ? 0 : (short.split(".")[1] ?? "").length;
  return formatNumber(Number(short), decimals, language);
}

/** An estimate rounded as coarsely as the least exact `among` them, without the interval; a lone value to three digits. */
export function labelEstimate(
  value: Estimate,
  language: Language,
  among: readonly Estimate[] = [value],
): string {
  if (value.estimate === null) return "–";
  if (value.lower === null || value.upper === null) return labelNumber(value.estimate, language);
  const whole = among.filter(({ lower, upper }) => lower !== null && upper !== null);
  const decimals = sharedDecimals(known(value), whole.map(known));
  return formatNumber(value.estimate, decimals, language);
}

function known({ estimate, lower, upper }: Estimate): KnownEstimate {
  return { value: estimate, lower, upper };
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
