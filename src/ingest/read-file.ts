import { isParquet, readParquet } from "./read-parquet.ts";
import { type ReadTableOptions, readTable, type TableReading } from "./read-table.ts";
import { isWorkbook, readWorkbook } from "./read-workbook.ts";

/** What can be chosen for `readFile`. */
export interface ReadFileOptions extends ReadTableOptions {
  /** Sheet of a workbook. */
  readonly sheet?: string;
}

/**
 * Takes any input file apart into a table: text in any dialect, Interlab, an .xlsx workbook, or Parquet.
 * @throws WbeError (exit 3) when it cannot be understood.
 */
export async function readFile(input: string | Uint8Array, options: ReadFileOptions): Promise<TableReading> {
  if (typeof input === "string") return readTable(input, options);
  if (isParquet(input)) return readParquet(input, options);
  return isWorkbook(input) ? readWorkbook(input, options) : readTable(input, options);
}
