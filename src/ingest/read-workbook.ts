import { issue } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { findHeader } from "./find-header.ts";
import { interlabText } from "./interlab-text.ts";
import { otherArchive } from "./other-archive.ts";
import { readInterlab } from "./read-interlab.ts";
import type { TableReading } from "./read-table.ts";
import type { Cell } from "./table.ts";
import { isoCell } from "./table-from-rows.ts";
import { tableOf } from "./table-of.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** What can be chosen for `readWorkbook`. */
export interface ReadWorkbookOptions {
  /** Name for messages and the ledger. */
  readonly file: string;
  /** Name of the sheet to read; needed when several hold data. */
  readonly sheet?: string;
  readonly extraNames?: readonly string[];
}

/** A workbook that unpacks to more than this is not opened. */
const LARGEST = 1_000_000_000;

const DAMAGED = "the workbook is damaged: only a part of it is there, or it is no workbook";

/** True for the bytes of an .xlsx workbook (a zip archive). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Takes a sheet of an .xlsx workbook apart into a table. Date cells arrive as days or moments, bare numbers stay
 * numbers; a formula counts with its stored value. The reader of workbooks is loaded on first use.
 * @throws WbeError (exit 3) when the workbook cannot be opened, or several sheets hold data and none is named.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions): Promise<TableReading> {
  const { file } = options;
  const size = unpackedSize(bytes);
  if (size === null) throw notText(file, DAMAGED);
  if (size > LARGEST) throw notText(file, "the workbook unpacks to more than 1 GB");
  const other = otherArchive(bytes);
  if (other !== null) throw notText(file, other);
  const sheets = await openSheets(bytes, file);
  const { name, rows } = chooseSheet(sheets, options);
  const readAs = `xlsx, sheet ${name}`;
  const interlab = interlabText(rows);
  if (interlab !== null) {
    const reading = readInterlab(interlab, file, "cells");
    return { ...reading, table: { ...reading.table, readAs } };
  }
  const { table, problems } = tableOf(rows, {
    file,
    dialect: { encoding: "cells", delimiter: "" },
    readAs,
    ...(options.extraNames === undefined ? {} : { extraNames: options.extraNames }),
  });
  return { table, issues: problems.map(issue) };
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

async function openSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const { default: readXlsx } = await import("read-excel-file/universal");
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const sheets = await readXlsx(buffer);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch (error) {
    throw notText(file, reason(error));
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (value instanceof Date) return isoMinutes(value);
  return typeof value === "boolean" ? String(value) : "";
}

/** A workbook's clock has no zone: the letters are kept, the Z is not. */
function isoMinutes(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  return isoCell(rounded).replace(/\.000Z$/, "");
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const cell = /row (\d+), col (\d+)/.exec(message);
  if (cell !== null)
    return `the cell in row ${cell[1]}, column ${cell[2]} cannot be read; open the workbook and save it again`;
  return DAMAGED;
}

function chooseSheet(sheets: readonly Sheet[], { file, sheet }: ReadWorkbookOptions): Sheet {
  const names = sheets.map(({ name }) => name);
  if (sheet !== undefined) {
    const named = sheets.find(({ name }) => name === sheet);
    if (named !== undefined) return named;
    throw fileError(
      [{ code: "SHEET_UNKNOWN", file, received: sheet, details: { sheets: names.join(", ") } }],
      "sheet",
    );
  }
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const likely = filled.filter(({ rows }) => isData(rows));
  const [only, ...others] = likely.length > 0 ? likely : filled;
  if (only === undefined) throw fileError([{ code: "FILE_EMPTY", file }]);
  if (others.length > 0)
    throw fileError([{ code: "SHEET_AMBIGUOUS", file, details: { sheets: names.join(", ") } }], "sheet");
  return only;
}

function isData(rows: Sheet["rows"]): boolean {
  return rows.length > 1 && (findHeader(rows) >= 0 || interlabText(rows) !== null);
}

function notText(file: string, what: string): Error {
  return fileError([{ code: "FILE_NOT_TEXT", file, details: { what } }]);
}
