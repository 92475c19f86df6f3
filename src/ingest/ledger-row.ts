/** One row of `wbe check`: rows_read = used + flagged + not_used. */
export interface LedgerRow {
  readonly file: string;
  readonly format: string;
  readonly rows_read: number;
  readonly used: number;
  readonly flagged: number;
  readonly not_used: number;
}

/** The columns of `wbe check`, in order. */
export const LEDGER_COLUMNS = [
  "file",
  "format",
  "rows_read",
  "used",
  "flagged",
  "not_used",
] as const satisfies readonly (keyof LedgerRow)[];

/** What became of one data row. The worst word counts. */
export type RowFate = "used" | "flagged" | "not used";

/** Fate of every data row of one input file. */
export interface RowVerdict {
  readonly row: number;
  readonly fate: RowFate;
}
