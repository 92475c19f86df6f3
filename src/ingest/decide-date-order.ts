import type { IssueInput } from "../base/index.ts";
import { cellName } from "./cell-name.ts";
import type { DateOrder } from "./read-date.ts";
import { columnIndexOf, type Table } from "./table.ts";

export interface DateOrderDecision {
  readonly order: DateOrder;
  readonly problem: IssueInput | null;
}

/** A date of the column with its row. */
interface Example {
  readonly text: string;
  readonly row: number;
}

const SLASHED = /^\s*(\d{1,2})([/-])(\d{1,2})(?:\2| )(\d{4})\b/;

/**
 * Decides for a column whether `03/04/2026` puts the day or the month first, from a number above 12. A column that
 * stays open, or puts now the one and now the other first, is a problem that names its cells.
 * Dates with dots or underscores put the day first; nothing to decide gives `dmy`.
 */
export function decideDateOrder(table: Table, index: number, forced?: DateOrder): DateOrderDecision {
  if (forced !== undefined) return { order: forced, problem: null };
  const examples: Partial<Record<"dmy" | "mdy" | "open", Example>> = {};
  for (const { row, cells } of table.rows) {
    const cell = cells[index];
    if (typeof cell !== "string") continue;
    const kind = orderOf(cell);
    if (kind !== null) examples[kind] ??= { text: cell.trim(), row };
  }
  const { dmy, mdy, open } = examples;
  if (dmy !== undefined && mdy !== undefined) {
    const details = {
      first: `${dmy.text} with the day first (${cellName(table, index, dmy.row)})`,
      second: `${mdy.text} with the month first (${cellName(table, index, mdy.row)})`,
    };
    return { order: "dmy", problem: problemOf(table, index, mdy, details) };
  }
  if (dmy === undefined && mdy === undefined && open !== undefined)
    return { order: "dmy", problem: problemOf(table, index, open, bothWays(open.text)) };
  return { order: mdy === undefined ? "dmy" : "mdy", problem: null };
}

/** Which number comes first; null for other notations, for equal numbers, and for what is no date either way. */
function orderOf(cell: string): "dmy" | "mdy" | "open" | null {
  const match = SLASHED.exec(cell);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first === second || (first > 12 && second > 12)) return null;
  if (first > 12) return "dmy";
  return second > 12 ? "mdy" : "open";
}

function bothWays(text: string): { first: string; second: string } {
  const [, a = "", , b = "", year = ""] = SLASHED.exec(text) ?? [];
  const [first, second] = [a.padStart(2, "0"), b.padStart(2, "0")];
  return {
    first: `${text} can be the day ${year}-${second}-${first}`,
    second: `or the day ${year}-${first}-${second}`,
  };
}

function problemOf(
  table: Table,
  index: number,
  { text, row }: Example,
  details: { first: string; second: string },
): IssueInput {
  return {
    code: "DATE_AMBIGUOUS",
    file: table.file,
    row,
    columnIndex: columnIndexOf(table, index),
    header: table.header[index] ?? null,
    received: text,
    details,
  };
}
