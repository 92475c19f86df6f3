export { LEDGER_COLUMNS, type LedgerRow, type RowFate, type RowVerdict } from "./ledger-row.ts";
