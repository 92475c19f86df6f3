/** One cell as it was read: text, or a number where the source has typed numbers (workbooks, plain rows). */
export type Cell = string | number;

/** One data row, as it was read. */
export interface TableRow {
  /** The row as a spreadsheet shows it, from 1. */
  readonly row: number;
  /** As many cells as the header has, or more in a row that is not used; absent cells are "". */
  readonly cells: readonly Cell[];
  /** In a table laid out anew: place of the column in the file that the row's value came from. */
  readonly column?: number;
  /** Set when the row does not have as many cells as the header: how many it has. Such a row is not used. */
  readonly found?: number;
}

/** A row that is no data row: a title, a footnote, or blank. */
export interface SkippedRow {
  readonly row: number;
  /** `joined`: a data row that was read as part of other rows, such as a limit in a row of its own. */
  readonly why: "title" | "footnote" | "blank" | "joined";
}

/** How the bytes were taken apart. */
export interface Dialect {
  /** Encoding of the bytes; `text` when text was given, `cells` for plain rows and workbooks. */
  readonly encoding: string;
  /** Column separator; empty for plain rows and workbooks. */
  readonly delimiter: string;
  /** Decimal sign that the file itself declares. */
  readonly decimal?: "comma" | "point";
}

/** A table as it stands in a file: nothing decided yet about what its columns mean. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  /** The header's row as a spreadsheet shows it. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  readonly dialect: Dialect;
  /** `windows-1252, semicolon`: what was understood, for people. */
  readonly readAs: string;
  /** Name of the format whose reader laid this table out anew (`Interlab 4.0`); empty for a table as it stood. */
  readonly format: string;
}

/** Columns are named by letter in messages; a table laid out anew has no letters of its own. */
export function columnIndexOf(table: Table, index: number): number | null {
  return table.format === "" ? index : null;
}
