import { columnLetter } from "../base/index.ts";
import { columnIndexOf, type Table } from "./table.ts";

/** A cell as a spreadsheet names it, `D3`; `row 3` in a table laid out anew, whose columns have no letters. */
export function cellName(table: Table, index: number, row: number): string {
  const column = columnIndexOf(table, index);
  return column === null ? `row ${row}` : `${columnLetter(column)}${row}`;
}
