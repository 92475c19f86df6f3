import { CODES, type Code } from "../base/index.ts";
import type { RowFate, RowVerdict } from "./ledger-row.ts";
import type { Table } from "./table.ts";

/** Keeps the worst fate of every data row. */
export interface Verdicts {
  /** A problem of a row: its code's outcome decides. A row the table does not have is ignored. */
  mark(row: number, code: Code): void;
  /** One verdict for each data row, in order. */
  list(): readonly RowVerdict[];
}

const SEVERITY: Readonly<Record<RowFate, number>> = { used: 0, flagged: 1, "not used": 2 };

/** Starts the ledger of a table: every data row is used until a problem says otherwise; malformed rows are not. */
export function verdictsOf(table: Table): Verdicts {
  const fates = new Map<number, RowFate>();
  for (const { row, why } of table.skipped) if (why === "joined") fates.set(row, "used");
  for (const { row, found } of table.rows)
    worsen(fates, row, found === undefined ? "used" : "not used", true);
  return {
    mark: (row, code) => worsen(fates, row, fateOf(code), false),
    list: () => [...fates].map(([row, fate]) => ({ row, fate })).sort((a, b) => a.row - b.row),
  };
}

function worsen(fates: Map<number, RowFate>, row: number, fate: RowFate, add: boolean): void {
  const now = fates.get(row);
  if (now === undefined ? add : SEVERITY[fate] > SEVERITY[now]) fates.set(row, fate);
}

/** What a code means for its row. */
export function fateOf(code: Code): RowFate {
  const { outcome } = CODES[code];
  if (outcome === "row not used") return "not used";
  return outcome === "kept with a flag" ? "flagged" : "used";
}
