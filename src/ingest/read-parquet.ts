import { fileError } from "./file-error.ts";
import { partitionOf } from "./partition-of.ts";
import type { TableReading } from "./read-table.ts";
import type { Cell } from "./table.ts";
import { isoCell, tableFromRows } from "./table-from-rows.ts";

/** A file that says it holds more cells than this is not opened: a few bytes can stand for any number of rows. */
const MOST_CELLS = 50_000_000;
const MAGIC = [0x50, 0x41, 0x52, 0x31];
const READABLE: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY"]);

/** True for the bytes of a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * Takes a Parquet file apart into a table; rows are numbered from 2, as a spreadsheet would show them. Days and moments
 * become text, numbers stay numbers. Folders `name=value` in the file's name are columns (Hive). The reader is loaded on
 * first use.
 * @throws WbeError `FILE_NOT_TEXT` (exit 3) for a file that is damaged, nested, too large or packed otherwise than by Snappy.
 */
export async function readParquet(
  bytes: Uint8Array,
  { file, mostCells = MOST_CELLS }: { readonly file: string; readonly mostCells?: number },
): Promise<TableReading> {
  const { parquetMetadata, parquetReadObjects } = await import("hyparquet");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = orDamaged(file, () => parquetMetadata(buffer));
  const [, ...columns] = metadata.schema;
  if (columns.some(({ num_children: children = 0 }) => children > 0))
    throw unusable(file, "its columns are nested; a table with plain columns is read");
  const rowsInGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rowsInGroups !== Number(metadata.num_rows)) damaged(file);
  if (rowsInGroups * columns.length > mostCells)
    throw unusable(file, "it holds more than 50 million cells; divide it by site");
  const codecs = metadata.row_groups.flatMap((group) => group.columns.map((one) => one.meta_data?.codec));
  if (!codecs.every((codec) => READABLE.has(codec ?? "")))
    throw unusable(file, "it is packed otherwise than by Snappy; write it with Snappy or unpacked");
  const zoned = new Set(columns.filter(isZoned).map(({ name }) => name));
  const found = await parquetReadObjects({ file: buffer, metadata }).catch(() => damaged(file));
  const stated = partitionOf(file);
  const rows = found.map((row) => ({
    ...stated,
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value, zoned.has(name))])),
  }));
  const { table, issues } = tableFromRows(rows, file);
  return { table: { ...table, readAs: "parquet" }, issues };
}

interface SchemaColumn {
  readonly logical_type?: { readonly type: string; readonly isAdjustedToUTC?: boolean };
}

function isZoned({ logical_type: kind }: SchemaColumn): boolean {
  return kind?.type === "TIMESTAMP" && kind.isAdjustedToUTC === true;
}

function cellOf(value: unknown, isZonedMoment: boolean): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : momentOf(value, isZonedMoment);
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? value : "";
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case "boolean":
      return String(value);
    default:
      return "";
  }
}

/** A clock without a zone keeps its letters; Z is not said of it. */
function momentOf(moment: Date, isZonedMoment: boolean): string {
  return isZonedMoment
    ? moment.toISOString()
    : isoCell(moment)
        .replace(/\.000Z$/, "")
        .replace(/Z$/, "");
}

function orDamaged<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch {
    return damaged(file);
  }
}

function damaged(file: string): never {
  throw unusable(file, "the Parquet file is damaged: only a part of it is there, or it is none");
}

function unusable(file: string, what: string): Error {
  return fileError([{ code: "FILE_NOT_TEXT", file, details: { what } }]);
}
