import { LOAD_COLUMNS } from "../loads/index.ts";
import { type CsvOptions, toCsv } from "../report/index.ts";

/** The first line of the CSV of `loads`. */
export function loadsHeader(csv: CsvOptions): Uint8Array {
  return new TextEncoder().encode(toCsv([], LOAD_COLUMNS, { ...csv, header: true }));
}
