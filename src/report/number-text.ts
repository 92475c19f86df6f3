import { WbeError } from "../base/index.ts";

/** Significant digits of numbers in text output. */
export const DEFAULT_DIGITS = 6;

/**
 * A number for a machine-readable cell: `digits` significant digits, no trailing zeros, decimal point.
 * Whole numbers (populations, counts) are given in full. Empty for what is no finite number.
 */
export function numberText(value: number, digits: number = DEFAULT_DIGITS): string {
  if (!Number.isFinite(value)) return "";
  if (Number.isSafeInteger(value)) return String(value + 0);
  const text = value.toPrecision(digits);
  const asIs = digits <= EXACT_DIGITS && !text.includes("e");
  return asIs ? withoutTrailingZeros(text) : String(Number(text));
}

/** Up to here decimal digits say no more than the double holds; beyond, the shortest form is the honest one. */
const EXACT_DIGITS = 15;

function withoutTrailingZeros(text: string): string {
  if (!text.includes(".")) return text;
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}

/**
 * Resolves the option `digits`.
 * @throws WbeError `OPTION_INVALID` unless it is a whole number from 1 to 17.
 */
export function resolveDigits(digits: number = DEFAULT_DIGITS): number {
  if (Number.isInteger(digits) && digits >= 1 && digits <= 17) return digits;
  throw new WbeError("OPTION_INVALID", `digits must be a whole number from 1 to 17, not ${digits}`, {
    path: "digits",
    expected: "a whole number from 1 to 17",
    received: String(digits),
  });
}
