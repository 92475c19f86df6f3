import { LEDGER_COLUMNS, type LedgerRow } from "../ingest/index.ts";
import { joinedLedger } from "./joined-ledger.ts";
import type { MergePart } from "./merge-part.ts";
import { sortBySite } from "./sort-by-site.ts";
import { unlikePart } from "./unlike-part.ts";

/**
 * Joins tables with one header: ledgers are added up, other rows are sorted by their column `site`. Cells stay as written.
 * @throws WbeError `ARGUMENT_INVALID` for other columns than the first part's, or none that names the site.
 */
export function mergeCsv(parts: readonly MergePart[]): string {
  const tables = parts.map(({ file, text }) => ({ file, lines: cut(text, "\n") }));
  const [first] = tables;
  const header = first?.lines[0] ?? "";
  const odd = tables.find(({ lines }) => lines[0] !== header);
  if (odd !== undefined) throw unlikePart("its columns differ from those of the first part", odd.file);
  const [, bare = "", lineEnd = ""] = /^\ufeff?(.*?)(\r?)$/s.exec(header) ?? [];
  const separator = SEPARATORS.find((mark) => cut(bare, mark).some(isTelling));
  if (separator === undefined) throw unlikePart("it has no column site", first?.file);
  const rows = tables.flatMap(({ lines }) => lines.slice(1)).filter((line) => line !== "");
  const cellsOf = (line: string): readonly string[] => cut(line.replace(/\r$/, ""), separator);
  const names = cut(bare, separator);
  const site = names.indexOf("site");
  const merged =
    bare === LEDGER_COLUMNS.join(separator)
      ? (joinedLedger(rows.map((row) => ledgerRow(cellsOf(row)))) ?? []).map(
          (row) => LEDGER_COLUMNS.map((name) => row[name]).join(separator) + lineEnd,
        )
      : sortBySite(rows, (row) => withoutQuotes(cellsOf(row)[site] ?? ""));
  return [header, ...merged, ""].join("\n");
}

const SEPARATORS = [",", ";"] as const;

function isTelling(name: string): boolean {
  return name === "site" || name === "rows_read";
}

/** Text cut at a mark outside quotes; what ends with the mark has an empty last piece. */
function cut(text: string, mark: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (letter !== mark || quoted) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** A name with quotes around it keeps them: it is written as it was read. */
function ledgerRow([file = "", format = "", ...counts]: readonly string[]): LedgerRow {
  const [rows_read = 0, used = 0, flagged = 0, not_used = 0] = counts.map(Number);
  return { file, format, rows_read, used, flagged, not_used };
}

function withoutQuotes(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
