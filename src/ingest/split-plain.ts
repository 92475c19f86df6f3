import { stringPool } from "./string-pool.ts";

/**
 * Splits text without quotation marks into rows of cells, blank lines as empty rows: there a line is a row and a
 * separator parts two cells, whatever else stands in them. Null when the text holds a quotation mark or a line longer
 * than `longest`, which is for the parser.
 */
export function splitPlain(text: string, delimiter: string, longest: number): string[][] | null {
  if (text.includes('"')) return null;
  const returns = text.includes("\r");
  const once = stringPool();
  const rows: string[][] = [];
  let width = 1;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start, returns);
    if (end - start > longest) return null;
    const cells = cellsOf(text, start, end, delimiter, width, once);
    if (cells.length > 0) width = cells.length;
    rows.push(cells);
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return rows;
}

function lineEnd(text: string, start: number, returns: boolean): number {
  const feed = text.indexOf("\n", start);
  const end = feed < 0 ? text.length : feed;
  if (!returns) return end;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === RETURN) return at;
  return end;
}

const RETURN = 13;

/** `width` cells are expected: an array made at its length is not made again while it grows. */
function cellsOf(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  width: number,
  once: (cell: string, column: number) => string,
): string[] {
  if (start === end) return [];
  const cells = new Array<string>(width);
  const sign = delimiter.charCodeAt(0);
  let count = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== sign) continue;
    cells[count] = once(text.slice(from, at), count);
    count++;
    from = at + 1;
  }
  cells.length = count;
  return cells;
}
