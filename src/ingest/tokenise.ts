import { parse } from "csv-parse/sync";
import { fileError } from "./file-error.ts";
import { splitPlain } from "./split-plain.ts";
import { stringPool } from "./string-pool.ts";

/** A line longer than this is no table; in bytes, which are no fewer than its letters. */
const LONGEST_RECORD = 4_000_000;

const BLANK_LINE = /^[\r\n]|\n[\r\n]|\r\r/;

/**
 * Splits delimited text into rows of cells, blank lines as empty rows, so that the index of a row is its place
 * in a spreadsheet (from 0). Quoted line breaks stay in their cell. Text without quotation marks needs no parser.
 * @throws WbeError `CSV_BROKEN` when a quote is never closed or a line has no end.
 */
export function tokenise(text: string, delimiter: string, file: string): string[][] {
  return splitPlain(text, delimiter, LONGEST_RECORD / 4) ?? parseQuoted(text, delimiter, file);
}

/** As `tokenise`, whatever the text: the reader of record. */
export function parseQuoted(text: string, delimiter: string, file: string): string[][] {
  // The parser makes a costly error of every record that is not as long as the first, and of every blank line: a
  // first record of the usual length is lent to it, and blank lines are counted instead of read.
  const lent = `${delimiter.repeat(usualWidth(text, delimiter) - 1)}x\n`;
  const blanks = BLANK_LINE.test(text);
  try {
    const records: unknown = parse(lent + text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      info: blanks,
    });
    return shared(blanks ? withBlanks(records as Informed[]) : (records as string[][]).slice(1));
  } catch (error) {
    throw fileError([{ code: "CSV_BROKEN", file, row: lineOf(error), details: { what: reason(error) } }]);
  }
}

function shared(rows: string[][]): string[][] {
  const once = stringPool();
  for (const cells of rows) for (let at = 0; at < cells.length; at++) cells[at] = once(cells[at] ?? "", at);
  return rows;
}

interface Informed {
  readonly record: string[];
  readonly info: { readonly empty_lines: number };
}

function withBlanks(records: readonly Informed[]): string[][] {
  const rows: string[][] = [];
  let seen = 0;
  for (const { record, info } of records.slice(1)) {
    for (; seen < info.empty_lines; seen++) rows.push([]);
    rows.push(record);
  }
  return rows;
}

/** The most common number of fields among the first lines. */
function usualWidth(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of text.slice(0, 50_000).split(/[\r\n]+/, 60)) {
    const width = line.split(delimiter).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

function lineOf(error: unknown): number | null {
  const line = (error as { lines?: unknown }).lines;
  return typeof line === "number" ? Math.max(1, line - 1) : null;
}

function reason(error: unknown): string {
  switch ((error as { code?: unknown }).code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quotation mark is opened and never closed";
    case "CSV_INVALID_CLOSING_QUOTE":
      return "letters follow a closing quotation mark";
    case "CSV_MAX_RECORD_SIZE":
      return "a line never ends";
    default:
      return "its quotation marks or lines are broken";
  }
}
