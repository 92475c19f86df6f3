import { isInterlab } from "./read-interlab.ts";
import type { Cell } from "./table.ts";

/**
 * The lines of an Interlab file that was opened in a spreadsheet, numbers with the decimal sign that the file declares;
 * null for any other sheet.
 */
export function interlabText(rows: readonly (readonly Cell[])[]): string | null {
  if (!isInterlab(String(rows[0]?.[0] ?? ""))) return null;
  const declared = rows.slice(0, 40).some((row) => /^#\s*Decimaltecken\s*=\s*\./i.test(String(row[0] ?? "")));
  const sign = declared ? "." : ",";
  const textOf = (cell: Cell): string =>
    typeof cell === "number" ? String(cell).replace(".", sign) : cell.replace(/[\r\n]+/g, " ");
  return rows.map((row) => row.map(textOf).join(";")).join("\n");
}
