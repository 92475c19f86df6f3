import type { Issue } from "../base/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import type { Cell, Table } from "./table.ts";

/** A copy of a table with what became of every row. */
export interface AnnotatedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The input as it stood, each data row with its row number, its verdict, and the sentences and codes behind it. */
export function annotateTable(
  table: Table,
  verdicts: readonly RowVerdict[],
  issues: readonly Issue[],
): AnnotatedTable {
  const fates = new Map(verdicts.map(({ row, fate }) => [row, fate]));
  const reasons = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.row === null || issue.file !== table.file) continue;
    reasons.set(issue.row, [...(reasons.get(issue.row) ?? []), issue]);
  }
  const rows = table.rows.map(({ row, cells }) => {
    const found = reasons.get(row) ?? [];
    const codes = [...new Set(found.map(({ code }) => code))].join(";");
    return [
      ...cells.slice(0, table.header.length),
      row,
      fates.get(row) ?? "not used",
      codes,
      found.map(({ message }) => message).join(" | "),
    ];
  });
  return { header: [...table.header, "wbe_row", "wbe_verdict", "wbe_codes", "wbe_reasons"], rows };
}
