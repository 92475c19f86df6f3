import { cellOf } from "./cell.ts";
import { isNumeric } from "./columns.ts";
import { displayWidth } from "./display-width.ts";
import { numberText } from "./number-text.ts";
import { answerInWords } from "./texts/answer-in-words.ts";
import type { Language } from "./texts/language.ts";

/** A column of a terminal's table as text. */
export interface TextColumn {
  readonly name: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
  readonly width: number;
  /** ANSI colour of each cell, empty for none. */
  readonly colours: readonly string[];
}

/** Yellow and cyan, told apart by every kind of colour vision; the word stands there all the same. */
const VERDICT_COLOURS: Readonly<Record<string, string>> = { increase: "33", decrease: "36" };

/** A column of rows as text; numbers have so many digits, or as many as stand before their decimal point. */
export function textColumn(
  name: string,
  rows: readonly object[],
  digits: number,
  language: Language,
): TextColumn {
  const cells = rows.map((row) => {
    const cell = cellOf(row, name);
    return typeof cell === "number"
      ? numberText(cell, Math.max(digits, wholeDigits(cell)))
      : harmless(answerInWords(name, String(cell ?? ""), row, language));
  });
  const colours =
    name === "verdict" ? rows.map((row) => VERDICT_COLOURS[String(cellOf(row, name))] ?? "") : [];
  return { name, numeric: isNumeric(name, rows), cells, width: widest([name, ...cells]), colours };
}

/** The most columns a terminal needs for one of these texts. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 1);
}

/** Beyond what a double tells exactly a number is shortened all the same. */
function wholeDigits(value: number): number {
  const whole = Math.abs(value);
  return whole < 1e15 ? String(Math.trunc(whole)).length : 1;
}

/** One line without control characters or signs that turn the direction of reading. */
function harmless(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, "").replace(/\p{Cc}/gu, " ");
}
