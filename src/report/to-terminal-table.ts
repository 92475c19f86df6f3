import { WbeError } from "../base/index.ts";
import { pad, wrap } from "./display-width.ts";
import { COLUMN_GAP, fitColumns } from "./fit-columns.ts";
import { resolveDigits } from "./number-text.ts";
import { type TextColumn, textColumn } from "./text-column.ts";
import type { Language } from "./texts/language.ts";

/** What can be chosen for `toTerminalTable`. */
export interface TerminalTableOptions {
  /** Significant digits of numbers. @defaultValue 6, three where room is short */
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
 * texts are wrapped, then columns that say the same in every row and the least important ones are left out, which a note
 * tells. Before an answer would lose an end of its interval, its place becomes a heading above the rows it shares, and
 * numbers are cut to three digits.
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
  const digits = resolveDigits(options.digits);
  const columnsOf = (most: number): readonly TextColumn[] =>
    columns.map((name) => textColumn(name, shown, most, language));
  const short = options.digits === undefined ? columnsOf(FEW_DIGITS) : null;
  const { fitting, lifted, dropped, same } = fitColumns(columnsOf(digits), short, rows, width);
  const notes = [
    rows.length > shown.length ? NOTES[language].more(rows.length - shown.length) : "",
    lifted.length > 0 ? NOTES[language].lifted(lifted.map(({ name }) => name).join(", ")) : "",
    same.length > 0 ? NOTES[language].same(same.join(", ")) : "",
    dropped.length > 0 ? NOTES[language].dropped(dropped.join(", ")) : "",
  ].filter((note) => note !== "");
  const lines = [
    ...tableLines(fitting, lifted, shown.length, width, colour),
    ...notes.flatMap((note) => wrap(note, width)),
  ];
  return `${lines.join("\n")}\n`;
}

const FEW_DIGITS = 3;

const NOTES = {
  sv: {
    more: (count: number): string => `… ${count} till`,
    lifted: (names: string): string => `Som rubrik över raderna: ${names}`,
    same: (values: string): string => `I varje rad: ${values}`,
    dropped: (names: string): string => `Får inte plats: ${names}`,
  },
  en: {
    more: (count: number): string => `… ${count} more`,
    lifted: (names: string): string => `As a heading above the rows: ${names}`,
    same: (values: string): string => `In every row: ${values}`,
    dropped: (names: string): string => `No room for: ${names}`,
  },
} as const;

function tableLines(
  columns: readonly TextColumn[],
  lifted: readonly TextColumn[],
  rowCount: number,
  width: number,
  colour: boolean,
): readonly string[] {
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
          .join(COLUMN_GAP)
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
  const rule = dim(columns.map((column) => "─".repeat(column.width)).join(COLUMN_GAP));
  const headings = Array.from({ length: rowCount }, (_, row) =>
    lifted
      .map(({ cells }) => cells[row] ?? "")
      .filter((cell) => cell !== "")
      .join(", "),
  );
  const body = headings.flatMap((heading, row) => {
    const cells = columns.map((column) => column.cells[row] ?? "");
    const isNew = heading !== "" && heading !== headings[row - 1];
    return [...(isNew ? wrap(heading, width).map(bold) : []), ...block(cells, (line) => line, row)];
  });
  return [...head, rule, ...body];
}
