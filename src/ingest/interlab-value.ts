import { type DecimalSign, readNumber } from "./read-number.ts";

/** The three columns in which Interlab states one result. */
export interface InterlabCells {
  /** Mätvärdetext: the result as the laboratory wants it read; may hold the mark (`<2,5`) or a word. */
  readonly text: string;
  /** Mätvärdetal: a bare number, the limit itself for a non-detect. */
  readonly number: string;
  /** Mätvärdetalanm: a mark (`<`) that applies to the number. */
  readonly mark: string;
}

/**
 * One result cell out of Interlab's three: the text first, since the number alone would make every non-detect a
 * detect at its limit. Null when text and number contradict each other.
 */
export function interlabValue({ text, number, mark }: InterlabCells, decimal: DecimalSign): string | null {
  const sign = /^[<>≤≥]/.exec(mark)?.[0] ?? "";
  if (text === "") return number === "" ? "" : `${sign}${number}`;
  const [, textSign = "", rest = ""] = /^([<>≤≥]?)\s*(.*)$/.exec(text) ?? [];
  const [inText, inNumber] = [readNumber(rest, decimal), readNumber(number, decimal)];
  if (inText !== null && inNumber !== null && inText !== inNumber) return null;
  if (textSign !== "" && sign !== "" && textSign !== sign) return null;
  if (inText === null && inNumber !== null && inNumber !== 0 && sign === "") {
    // A word beside a plain number: which one holds cannot be told.
    return null;
  }
  if (inText === null) return text;
  return textSign === "" ? `${sign}${rest}` : text;
}
