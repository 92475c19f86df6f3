import { groupBy } from "../base/index.ts";
import type { LedgerRow } from "../ingest/index.ts";

/**
 * The ledgers of shards as one: rows of the same file and form are one row, their counts added; in the order of the
 * first. Null when the rows are not those of a ledger.
 */
export function joinedLedger(rows: readonly object[]): readonly LedgerRow[] | null {
  const ledger = rows.filter(isLedgerRow);
  if (ledger.length === 0 || ledger.length < rows.length) return null;
  const files = groupBy(ledger, ({ file, format }) => JSON.stringify([file, format]));
  return [...files.values()].map((same) => same.reduce(added));
}

function isLedgerRow(row: object): row is LedgerRow {
  return "rows_read" in row && "not_used" in row;
}

function added(sum: LedgerRow, row: LedgerRow): LedgerRow {
  return {
    file: sum.file,
    format: sum.format,
    rows_read: sum.rows_read + row.rows_read,
    used: sum.used + row.used,
    flagged: sum.flagged + row.flagged,
    not_used: sum.not_used + row.not_used,
  };
}
