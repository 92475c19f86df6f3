import { WbeError } from "../base/index.ts";
import { cellOf } from "./cell.ts";
import { isNumeric } from "./columns.ts";
import { displayWidth, pad, wrap } from "./display-width.ts";
import { numberText, resolveDigits } from "./number-text.ts";
import { dropOrder, sameInEveryRow, shortTime } from "./terminal-columns.ts";
import { answerInWords } from "./texts/answer-in-words.ts";
import type { Language } from "./texts/language.ts";

/** What can be chosen for `toTerminalTable`. */
export interface TerminalTableOptions {
  /** Significant digits of numbers. @defaultValue 6 */
  readonly digits?: number;
  /** Columns of the terminal. @defaultValue 80 */
  readonly width?: number;
  /** Whether to use ANSI colours. @defaultValue false */
  readonly colour?: boolean;
  /** Rows shown at most; the rest is counted below. @defaultValue all */
  readonly limit?: number;
  /** Language of the notes below the table, and of verdicts and results in it. @defaultValue "en" */
  readonly language?: Language;
}

/**
 * Rows as a table for a terminal: aligned, numbers to the right, at most `width` wide. Where room is short, headings and
 * texts are wrapped, then columns that say the same in every row and the least important ones are left out, which a note tells.
 * Control characters in texts are made harmless.
 * @throws WbeError `OPTION_INVALID` for impossible digits or width.
 */
export function toTerminalTable(
  rows: readonly object[],
  columns: readonly string[],
  options: TerminalTableOptions = {},
): string {
  const { width = 80, colour = false, limit = rows.length, language = "en" } = options;
  if (!(width >= 1)) {
    throw new WbeError("OPTION_INVALID", `width must be at least 1, not ${width}`, {
      path: "width",
      received: String(width),
    });
  }
  const shown = rows.slice(0, limit);
  const all = columns.map((name) => textColumn(name, shown, resolveDigits(options.digits), language));
  const { fitting, dropped, same } = fitted(all, rows, width);
  const notes = [
    rows.length > shown.length ? NOTES[language].more(rows.length - shown.length) : "",
    same.length > 0 ? NOTES[language].same(same.join(", ")) : "",
    dropped.length > 0 ? NOTES[language].dropped(dropped.join(", ")) : "",
  ].filter((note) => note !== "");
  const lines = [...tableLines(fitting, shown.length, colour), ...notes.flatMap((note) => wrap(note, width))];
  return `${lines.join("\n")}\n`;
}

const NOTES = {
  sv: {
    more: (count: number): string => `… ${count} till`,
    same: (values: string): string => `I varje rad: ${values}`,
    dropped: (names: string): string => `Får inte plats: ${names}`,
  },
  en: {
    more: (count: number): string => `… ${count} more`,
    same: (values: string): string => `In every row: ${values}`,
    dropped: (names: string): string => `No room for: ${names}`,
  },
} as const;

const GAP = "  ";
const NARROWEST_TEXT = 18;
const NARROWEST_VERDICT = 10;

interface TextColumn {
  readonly name: string;
  readonly numeric: boolean;
  readonly cells: readonly string[];
  readonly width: number;
  /** ANSI colour of each cell, empty for none. */
  readonly colours: readonly string[];
}

/** Yellow and cyan, told apart by every kind of colour vision; the word stands there all the same. */
const VERDICT_COLOURS: Readonly<Record<string, string>> = { increase: "33", decrease: "36" };

function textColumn(name: string, rows: readonly object[], digits: number, language: Language): TextColumn {
  const cells = rows.map((row) => {
    const cell = cellOf(row, name);
    return typeof cell === "number"
      ? numberText(cell, digits)
      : harmless(answerInWords(name, String(cell ?? ""), row, language));
  });
  const colours =
    name === "verdict" ? rows.map((row) => VERDICT_COLOURS[String(cellOf(row, name))] ?? "") : [];
  return { name, numeric: isNumeric(name, rows), cells, width: widest([name, ...cells]), colours };
}

interface Fitting {
  readonly fitting: readonly TextColumn[];
  /** Names left out for lack of room. */
  readonly dropped: readonly string[];
  /** `name = value` of columns told once, below. */
  readonly same: readonly string[];
}

function fitted(all: readonly TextColumn[], rows: readonly object[], width: number): Fitting {
  const fits = (columns: readonly TextColumn[]): boolean => totalWidth(columns) <= width;
  if (fits(all)) return { fitting: all, dropped: [], same: [] };
  const shortHeads = all.map(withShortHead);
  if (fits(shortHeads)) return { fitting: shortHeads, dropped: [], same: [] };
  const names = all.map((column) => column.name);
  const constant = sameInEveryRow(rows, names);
  const varying = shortHeads.filter((column) => !constant.includes(column.name)).map(withShortText);
  const missed = new Set<string>();
  const left = (): readonly TextColumn[] => varying.filter((column) => !missed.has(column.name));
  for (const step of dropOrder(varying.map((column) => column.name))) {
    if (fits(left())) break;
    for (const name of step) missed.add(name);
  }
  return {
    fitting: left().map((column) => ({ ...column, width: Math.min(column.width, width) })),
    dropped: names.filter((name) => missed.has(name)),
    same: all
      .filter(({ name }) => constant.includes(name))
      .map(({ name, cells }) => `${name} = ${cells[0] || "–"}`),
  };
}

function withShortHead(column: TextColumn): TextColumn {
  const width = Math.max(widest(column.name.split("_").map((word) => `${word}_`)), widest(column.cells));
  return { ...column, width: Math.min(column.width, width) };
}

/** Cuts points in time to their day and halves a long text, between words. */
function withShortText(given: TextColumn): TextColumn {
  const narrowest = given.name === "verdict" ? NARROWEST_VERDICT : NARROWEST_TEXT;
  if (given.numeric || given.width <= narrowest) return given;
  const cells = given.cells.map(shortTime);
  const column = withShortHead({ ...given, cells });
  if (column.width <= narrowest) return column;
  let width = Math.max(narrowest, Math.ceil(column.width / 2));
  while (width < column.width && column.cells.some((cell) => wrap(cell, width).length > 2)) width += 1;
  return { ...column, width };
}

function tableLines(columns: readonly TextColumn[], rowCount: number, colour: boolean): readonly string[] {
  const painted = (text: string, sgr: string | undefined): string =>
    colour && sgr !== undefined && sgr !== "" && text !== "" ? `\u001b[${sgr}m${text}\u001b[39m` : text;
  const cellLine = (column: TextColumn, text: string, row: number): string =>
    pad(text, column.width, column.numeric ? "left" : "right").replace(text, () =>
      painted(text, column.colours[row]),
    );
  const block = (cells: readonly string[], style: (line: string) => string, row = -1): readonly string[] => {
    const wrapped = cells.map((cell, i) => wrap(cell, columns[i]?.width ?? 1));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      style(
        columns
          .map((column, i) => cellLine(column, wrapped[i]?.[line] ?? "", row))
          .join(GAP)
          .trimEnd(),
      ),
    );
  };
  const bold = (line: string): string => (colour ? `\u001b[1m${line}\u001b[22m` : line);
  const dim = (line: string): string => (colour ? `\u001b[2m${line}\u001b[22m` : line);
  const head = block(
    columns.map((column) => column.name),
    bold,
  );
  const rule = dim(columns.map((column) => "─".repeat(column.width)).join(GAP));
  const body = Array.from({ length: rowCount }, (_, row) =>
    block(
      columns.map((column) => column.cells[row] ?? ""),
      (line) => line,
      row,
    ),
  );
  return [...head, rule, ...body.flat()];
}

function totalWidth(columns: readonly TextColumn[]): number {
  return columns.reduce((sum, column) => sum + column.width, GAP.length * Math.max(0, columns.length - 1));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 1);
}

/** One line without control characters or signs that turn the direction of reading. */
function harmless(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, "").replace(/\p{Cc}/gu, " ");
}
