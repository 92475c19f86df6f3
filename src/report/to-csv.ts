import { WbeError } from "../base/index.ts";
import { type Cell, cellOf } from "./cell.ts";
import { numberText, resolveDigits } from "./number-text.ts";

/** What can be chosen for `toCsv`. */
export interface CsvOptions {
  /** Significant digits of numbers. @defaultValue 6 */
  readonly digits?: number;
  /** `sv`: for a Swedish spreadsheet: byte order mark, `;`, decimal comma, CRLF. */
  readonly excel?: "sv";
  /** Whether the first line names the columns. @defaultValue true */
  readonly header?: boolean;
}

/**
 * Rows as CSV text, quoted by RFC 4180, lines ended by LF (CRLF for Excel). Absent values are empty cells.
 * A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers never do.
 * @throws WbeError `OPTION_INVALID` for impossible options.
 */
export function toCsv(rows: Iterable<object>, columns: readonly string[], options: CsvOptions = {}): string {
  return [...csvLines(rows, columns, options)].join("");
}

/** The lines of `toCsv` one by one, each with its line end: for streams. */
export function* csvLines(
  rows: Iterable<object>,
  columns: readonly string[],
  options: CsvOptions = {},
): Generator<string, void, undefined> {
  const { digits, separator, comma, mark, lineEnd } = resolveDialect(options);
  const cellText = (cell: Cell): string => {
    if (typeof cell === "number") {
      const text = numberText(cell, digits);
      return quoted(comma ? text.replace(".", ",") : text, separator);
    }
    return cell === null ? "" : quoted(inert(String(cell)), separator);
  };
  const line = (cells: readonly Cell[]): string => {
    const text = cells.map(cellText).join(separator);
    // A line with nothing on it would be skipped as blank.
    return (text === "" ? '""' : text) + lineEnd;
  };
  let lead = mark;
  if (options.header !== false) {
    yield lead + line(columns);
    lead = "";
  }
  for (const row of rows) {
    yield lead + line(columns.map((column) => cellOf(row, column)));
    lead = "";
  }
}

const FORMULA = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** Disarms a formula so that removing one apostrophe restores the text. */
function inert(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  const needed = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

function resolveDialect({ digits, excel }: CsvOptions): {
  digits: number;
  separator: string;
  comma: boolean;
  mark: string;
  lineEnd: string;
} {
  const resolved = resolveDigits(digits);
  if (excel === undefined) return { digits: resolved, separator: ",", comma: false, mark: "", lineEnd: "\n" };
  if (excel === "sv")
    return { digits: resolved, separator: ";", comma: true, mark: "\uFEFF", lineEnd: "\r\n" };
  throw new WbeError("OPTION_INVALID", `excel must be sv, not ${String(excel)}`, {
    path: "excel",
    expected: "sv",
    received: String(excel),
  });
}
