import type { IssueInput } from "../base/index.ts";
import { columnLetter } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { findHeader } from "./find-header.ts";
import { headerKey } from "./header-name.ts";
import type { Cell, Dialect, SkippedRow, Table, TableRow } from "./table.ts";

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
 * @throws WbeError `FILE_EMPTY`, `HEADER_NOT_FOUND`, `HEADER_DUPLICATE`.
 */
export function tableOf(
  raw: readonly (readonly Cell[])[],
  options: TableOfOptions,
): { table: Table; problems: IssueInput[] } {
  const { file, firstRow = 1 } = options;
  if (raw.every(isBlank)) throw fileError([{ code: "FILE_EMPTY", file }]);
  const at = findHeader(raw, options.extraNames);
  if (at < 0) throw fileError([{ code: "HEADER_NOT_FOUND", file, row: firstRow }]);
  const header = headerOf(raw, at);
  checkDuplicates(header, file, at + firstRow);
  const skipped: SkippedRow[] = [];
  const rows: TableRow[] = [];
  const problems: IssueInput[] = [];
  const last = lastDataRow(raw, at, header.length);
  raw.forEach((cells, index) => {
    const row = index + firstRow;
    if (index === at) return;
    if (isBlank(cells)) skipped.push({ row, why: "blank" });
    else if (index < at) skipped.push({ row, why: "title" });
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

/** Trailing separators make empty columns at the end; they are columns only when something stands in them. */
function headerOf(raw: readonly (readonly Cell[])[], at: number): string[] {
  const header = raw[at]!.map((cell) => String(cell).trim());
  while (header.length > 0 && header.at(-1) === "") header.pop();
  return header;
}

function checkDuplicates(header: readonly string[], file: string, row: number): void {
  const seen = new Map<string, number>();
  const problems: IssueInput[] = [];
  header.forEach((name, index) => {
    const key = headerKey(name) === "" ? name : name.trim().toLowerCase();
    if (key === "") return;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else {
      const details = { first: columnLetter(earlier), second: columnLetter(index) };
      problems.push({
        code: "HEADER_DUPLICATE",
        file,
        row,
        columnIndex: index,
        header: name,
        received: name,
        details,
      });
    }
  });
  const [first, ...rest] = problems;
  if (first !== undefined) throw fileError([first, ...rest]);
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
  const overhang = cells.slice(width).some((cell) => String(cell).trim() !== "");
  if (found === width || (found > width && !overhang))
    return { row, cells: found === width ? cells : cells.slice(0, width) };
  problems.push({ code: "CSV_ROW_LENGTH", file, row, details: { found, expected: width } });
  const padded = Array.from({ length: width }, (_, index) => cells[index] ?? "");
  return { row, cells: padded, found };
}
