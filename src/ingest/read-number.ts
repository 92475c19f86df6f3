/** The decimal sign of a column. */
export type DecimalSign = "." | ",";

const POINT = /^[+-]?(?:\d+|\d{1,3}(?:([ ,'’])\d{3})(?:\1\d{3})*)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const COMMA = /^[+-]?(?:\d+|\d{1,3}(?:([ .'’])\d{3})(?:\1\d{3})*)?(?:,\d+)?(?:[eE][+-]?\d+)?$/;
const LEADING_ZERO_GROUP = /^[+-]?0\d{0,2}[ .,'’]\d{3}/;

/**
 * Reads a number written with the given decimal sign; thousands by space, the other sign, or an apostrophe.
 * Null when the text is no such number. U+2212 counts as minus, U+00A0 and U+202F as space.
 */
export function readNumber(text: string, decimal: DecimalSign): number | null {
  if (isPlainNumber(text, decimal)) return Number(decimal === "," ? text.replace(",", ".") : text);
  const plain = plainNumber(text);
  if (plain === "" || !/\d/.test(plain)) return null;
  const match = (decimal === "." ? POINT : COMMA).exec(plain);
  if (match === null) return null;
  const grouped = match[1] !== undefined;
  if (grouped && LEADING_ZERO_GROUP.test(plain)) return null;
  const digits = grouped ? plain.replaceAll(match[1]!, "") : plain;
  const value = Number(decimal === "," ? digits.replace(",", ".") : digits);
  return Number.isFinite(value) ? value : null;
}

/** Most cells are a few digits, perhaps with decimals, and need no more thought. */
export function isPlainNumber(text: string, decimal: DecimalSign): boolean {
  if (text.length === 0 || text.length > 15) return false;
  let hasSign = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if (hasSign || text[index] !== decimal || index === 0 || index === text.length - 1) return false;
    hasSign = true;
  }
  return true;
}

function plainNumber(text: string): string {
  return text
    .trim()
    .replace(/\u2212/g, "-")
    .replace(/[\u00a0\u202f\u2009]/g, " ");
}

/** What a text says about the decimal sign of its column. */
export type DecimalVote = DecimalSign | "either" | "ambiguous" | "none";

/**
 * `either`: the same number both ways (`12`); `ambiguous`: two different numbers (`1,234`); `none`: no number at all.
 */
export function decimalVote(text: string): DecimalVote {
  const point = readNumber(text, ".");
  const comma = readNumber(text, ",");
  if (point === null) return comma === null ? "none" : ",";
  if (comma === null) return ".";
  return point === comma ? "either" : "ambiguous";
}

/** True for `06.01` and `0 5`-like cells: a number never starts so, a date turned into a number does. */
export function hasLeadingZero(text: string): boolean {
  return /^[+-]?0\d+[.,]\d+$/.test(text.trim());
}

const MONTH = "jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|des";
const DATE_LIKE = new RegExp(
  `^(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:[ T].*)?|\\d{1,2}[/]\\d{1,2}(?:[/]\\d{2,4})?|\\d{1,2}[.]\\d{1,2}[.](?:\\d{2,4})?|(?:\\d{1,4}[- .])?(?:${MONTH})[a-zåäö]*[.]?(?:[- ]\\d{1,4})?|(?:${MONTH})[a-z]*[- ]\\d{1,4})$`,
  "i",
);

/** True for a cell of a number column that a spreadsheet has turned into a date (`5-jan`, `2026-01-05`, `1/5`). */
export function isDateLike(text: string): boolean {
  return DATE_LIKE.test(text.trim());
}
