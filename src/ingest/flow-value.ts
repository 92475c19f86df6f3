import type { Code } from "../base/index.ts";
import { type DecimalSign, hasLeadingZero, isDateLike, readNumber } from "./read-number.ts";
import type { Cell } from "./table.ts";
import { type WordMeaning, wordKey } from "./vocabulary.ts";

const SENTINELS: readonly number[] = [-9, -99, -999, -9999, -99999, -999999];

/** A reading of a flow meter: a number of 0 or more, or the code that says why it cannot be used. */
export function flowValue(
  cell: Cell,
  decimal: DecimalSign,
  words: ReadonlyMap<string, WordMeaning>,
  declared: readonly number[],
  leadingZeros: boolean,
): number | Code {
  if (cell === "") return "VALUE_MISSING";
  const value = typeof cell === "number" ? cell : readNumber(cell, decimal);
  if (value === null) {
    const text = String(cell).trim();
    if (words.get(wordKey(text)) === "missing") return "VALUE_MISSING";
    return isDateLike(text) ? "NUMBER_DATE_DAMAGE" : "NUMBER_UNREADABLE";
  }
  if (declared.includes(value)) return "VALUE_MISSING";
  if (typeof cell === "string" && !leadingZeros && hasLeadingZero(cell)) return "NUMBER_DATE_DAMAGE";
  if (SENTINELS.includes(value)) return "NUMBER_SENTINEL";
  return value < 0 ? "NUMBER_NEGATIVE" : value;
}
