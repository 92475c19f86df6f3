import type { Language } from "./language.ts";

const SIGNS = {
  sv: { decimal: ",", group: "\u00A0", minus: "\u2212" },
  en: { decimal: ".", group: ",", minus: "-" },
} as const;

/**
 * A number as people write it: `1 234,5` (no-break space) in Swedish, `1,234.5` in English; the forms of Intl's sv-SE and
 * en-GB, made here so that every runtime prints the same. Below zero `decimals` rounds to tens, hundreds, and so on.
 * @param decimals Digits after the decimal sign, -100 to 100.
 * @returns An en dash for what is absent or not finite.
 */
export function formatNumber(value: number | null, decimals: number, language: Language): string {
  if (value === null || !Number.isFinite(value)) return "–";
  const { decimal, group, minus } = SIGNS[language];
  const text = roundTo(Math.abs(value), decimals).toFixed(Math.max(0, decimals));
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(text) ? minus : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/**
 * A number rounded at a decimal place, half away from zero as its shortest decimal form reads; below zero tens, hundreds,
 * and so on.
 */
export function roundTo(value: number, decimals: number): number {
  return Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);
}

/** A number with its decimal sign moved, without the error of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
