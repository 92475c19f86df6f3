import type { IssueInput } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { findHeader } from "./find-header.ts";
import { raiseDates } from "./raise-dates.ts";
import { namesSamples, repeatedHeaders } from "./repeated-headers.ts";
import type { Cell, Dialect, SkippedRow, Table, TableRow } from "./table.ts";
import { withUnitRow } from "./unit-row.ts";

export interface TableOfOptions {
  readonly file: string;
  readonly dialect: Dialect;
  readonly readAs: string;
  readonly format?: string;
  /** Names from a mapping, which count as known. */
  readonly extraNames?: readonly string[];
  /** Row number of the first row. @defaultValue 1 */
  readonly firstRow?: number;
}

/**
 * Finds the header among raw rows and makes a table of what follows: title rows, blank rows and footnotes are set
 * aside, a row with too many or too few cells is marked.
 * @throws WbeError `FILE_EMPTY`, `CSV_BROKEN` for an endless cell, `HEADER_NOT_FOUND`, `HEADER_DUPLICATE`.
 */
export function tableOf(
  raw: readonly (readonly Cell[])[],
  options: TableOfOptions,
): { table: Table; problems: IssueInput[] } {
  const { file, firstRow = 1 } = options;
  if (raw.every(isBlank)) throw fileError([{ code: "FILE_EMPTY", file }]);
  checkLengths(raw, file, firstRow);
  const at = findHeader(raw, options.extraNames);
  if (at < 0) throw fileError([{ code: "HEADER_NOT_FOUND", file, row: firstRow }]);
  const raised = raiseDates(raw, at);
  const names = headerOf(raised?.header ?? raw[at] ?? []);
  const withUnits = raised === null ? withUnitRow(names, raw[at + 1]) : null;
  const header = withUnits ?? names;
  const [twice, ...others] = repeatedHeaders({ file, header, headerRow: at + firstRow });
  if (twice !== undefined && !namesSamples(header)) throw fileError([twice, ...others]);
  const skipped: SkippedRow[] = [];
  const rows: TableRow[] = [];
  const problems: IssueInput[] = [];
  const last = lastDataRow(raw, at, header.length);
  raw.forEach((cells, index) => {
    const row = index + firstRow;
    if (index === at) {
      if (raised !== null && raised.further !== null) rows.push({ row, cells: raised.further });
      return;
    }
    if (isBlank(cells)) skipped.push({ row, why: "blank" });
    else if (raised !== null && index < at && index !== raised.from && isBeside(cells, raised.header))
      rows.push(dataRow(cells, row, header.length, file, problems));
    else if (index < at || (withUnits !== null && index === at + 1)) skipped.push({ row, why: "title" });
    else if (index > last) skipped.push({ row, why: "footnote" });
    else rows.push(dataRow(cells, row, header.length, file, problems));
  });
  const { dialect, readAs, format = "" } = options;
  return {
    table: { file, header, headerRow: at + firstRow, rows, skipped, dialect, readAs, format },
    problems,
  };
}

function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === "string" && cell.trim() === "");
}

/** A row above the names says something of the samples when it is filled beyond its first cell, and no wider. */
function isBeside(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return cells.length <= header.length && cells.filter((cell) => String(cell).trim() !== "").length > 1;
}

/** What a cell of a spreadsheet can hold; more is a file gone wrong, and would take its reader long. */
const LONGEST_CELL = 32_767;

function checkLengths(raw: readonly (readonly Cell[])[], file: string, firstRow: number): void {
  const at = raw.findIndex((cells) =>
    cells.some((cell) => typeof cell === "string" && cell.length > LONGEST_CELL),
  );
  if (at < 0) return;
  const what = "a cell holds more letters than a cell of a spreadsheet can";
  throw fileError([{ code: "CSV_BROKEN", file, row: at + firstRow, details: { what } }]);
}

/** Trailing separators make empty columns at the end; they are columns only when something stands in them. */
function headerOf(cells: readonly Cell[]): string[] {
  const header = cells.map((cell) => String(cell).trim());
  while (header.length > 0 && header.at(-1) === "") header.pop();
  return header;
}

const FOOTNOTE =
  /^([*†‡¹²³]|\d\)|\[\d\]|#|not\b|note\b|anm\b|anmärkning|källa|source|kommentar|comment|förklaring|rapport)/i;

/** Footnotes are single cells of prose below the last data row. */
function lastDataRow(raw: readonly (readonly Cell[])[], at: number, width: number): number {
  let last = raw.length - 1;
  for (; last > at; last--) {
    const filled = raw[last]!.filter((cell) => String(cell).trim() !== "");
    const text = String(filled[0] ?? "").trim();
    const prose = FOOTNOTE.test(text) || text.split(/\s+/).length >= 4;
    if (!(isBlank(raw[last]!) || (width >= 3 && filled.length === 1 && prose))) break;
  }
  return last;
}

function dataRow(
  cells: readonly Cell[],
  row: number,
  width: number,
  file: string,
  problems: IssueInput[],
): TableRow {
  const found = cells.length;
  if (found === width) return { row, cells };
  const overhang = cells.slice(width).some((cell) => String(cell).trim() !== "");
  if (found > width && !overhang) return { row, cells: cells.slice(0, width) };
  problems.push({ code: "CSV_ROW_LENGTH", file, row, details: { found, expected: width } });
  const padded = Array.from({ length: Math.max(width, found) }, (_, index) => cells[index] ?? "");
  return { row, cells: padded, found };
}
