import type { IssueInput } from "../base/index.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";
import { withoutGuard } from "./without-guard.ts";

/** A column that no field claims, and the name under which `convert` keeps its cells. */
export interface UnreadColumn {
  readonly index: number;
  readonly name: string;
}

/** The columns at these places, and those without a name in which something stands. */
export function unreadColumns(table: Table, unmatched: readonly number[]): readonly UnreadColumn[] {
  const nameless = table.header.flatMap((header, index) =>
    header.trim() === "" && table.rows.some(({ cells }) => String(cells[index] ?? "").trim() !== "")
      ? [index]
      : [],
  );
  return [...unmatched, ...nameless]
    .sort((a, b) => a - b)
    .map((index) => ({ index, name: table.header[index]?.trim() || `column ${index + 1}` }));
}

/** Columns that the reader of a format has looked at itself carry its mark. */
export const EUDA_BESIDE = "EUDA ";
export const INTERLAB_BESIDE = "Interlab ";
const QUIET: readonly string[] = [EUDA_BESIDE, INTERLAB_BESIDE];

/** Tells the columns one by one, but for those that were looked at already. */
export function tellUnread(table: Table, columns: readonly UnreadColumn[]): IssueInput[] {
  return columns
    .filter(({ name }) => !QUIET.some((mark) => name.startsWith(mark)))
    .map(({ index, name }) => ({
      code: "COLUMN_UNKNOWN",
      file: table.file,
      row: table.headerRow,
      columnIndex: columnIndexOf(table, index),
      header: name,
      received: name,
    }));
}

/** Filled cells of these columns by name; undefined when there are none. */
export function unreadCells(
  columns: readonly UnreadColumn[],
  cells: readonly Cell[],
): Readonly<Record<string, string>> | undefined {
  if (columns.length === 0) return undefined;
  const filled = columns.flatMap(({ index, name }) => {
    const text = withoutGuard(String(cells[index] ?? "").trim());
    return text === "" ? [] : [[name, text] as const];
  });
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
