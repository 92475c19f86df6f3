import type { IssueInput } from "../base/index.ts";
import type { DateOrder } from "./read-date.ts";
import { columnIndexOf, type Table } from "./table.ts";

export interface DateOrderDecision {
  readonly order: DateOrder;
  readonly problem: IssueInput | null;
}

/**
 * Decides for a column whether `03/04/2026` puts the day or the month first, from a number above 12.
 * Dates with dots or underscores put the day first; nothing to decide gives `dmy`.
 */
export function decideDateOrder(table: Table, index: number, forced?: DateOrder): DateOrderDecision {
  if (forced !== undefined) return { order: forced, problem: null };
  let dayFirst = false;
  let monthFirst = false;
  let open: { text: string; row: number } | null = null;
  for (const { row, cells } of table.rows) {
    const cell = cells[index];
    if (typeof cell !== "string") continue;
    const match = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{4}\b/.exec(cell);
    if (match === null) continue;
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && second <= 12) dayFirst = true;
    else if (second > 12 && first <= 12) monthFirst = true;
    else if (first !== second) open ??= { text: cell, row };
  }
  if (dayFirst !== monthFirst || open === null) {
    if (!(dayFirst && monthFirst)) return { order: monthFirst ? "mdy" : "dmy", problem: null };
  }
  const place = {
    file: table.file,
    columnIndex: columnIndexOf(table, index),
    header: table.header[index] ?? null,
  };
  return {
    order: "dmy",
    problem: { code: "DATE_AMBIGUOUS", ...place, row: open?.row ?? null, received: open?.text ?? null },
  };
}
