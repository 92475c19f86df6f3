import type { FileMetaData, SchemaElement } from "hyparquet";
import { parquetSeal } from "../base/index.ts";
import { checkParquet, checkParquetFooter } from "./check-parquet.ts";
import { fileError } from "./file-error.ts";
import { unpackSnappy } from "./parquet-snappy.ts";
import { partitionOf } from "./partition-of.ts";
import type { TableReading } from "./read-table.ts";
import type { Cell } from "./table.ts";
import { isoCell } from "./table-from-rows.ts";
import { tableOfCells } from "./table-of-cells.ts";
import { withinParquetRanges } from "./within-parquet-ranges.ts";

/** A file that says it holds more cells than this is not opened: a few bytes can stand for any number of rows. */
const MOST_CELLS = 20_000_000;
const MAGIC = [0x50, 0x41, 0x52, 0x31];
const READABLE: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY"]);

/** True for the bytes of a Parquet file. */
export function isParquet(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/**
 * Takes a Parquet file apart into a table; rows are numbered from 2, as a spreadsheet would show them. Days and moments
 * become text, numbers stay numbers. Folders `name=value` in the file's name are columns (Hive). Every page is held
 * against its bytes before the reader, which is loaded on first use, sees it.
 * @throws WbeError `FILE_NOT_TEXT` (exit 3) for a file that is damaged, nested, too large or packed otherwise than by Snappy.
 */
export async function readParquet(
  bytes: Uint8Array,
  { file, mostCells = MOST_CELLS }: { readonly file: string; readonly mostCells?: number },
): Promise<TableReading> {
  const { parquetMetadata, parquetRead } = await import("hyparquet");
  const metadata = orDamaged(file, () => {
    checkParquetFooter(bytes);
    return parquetMetadata(bytes, { geoparquet: false });
  });
  const seal = parquetSeal(bytes);
  if (seal !== null && seal.stated !== seal.actual) throw unusable(file, CHANGED);
  const columns = metadata.schema.slice(1);
  demandTable(metadata, file);
  if (Number(metadata.num_rows) * columns.length > mostCells)
    throw unusable(file, "it holds more than 20 million cells; divide it by site");
  orDamaged(file, () => checkParquet(bytes, metadata));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let found: readonly (readonly unknown[])[] = [];
  await parquetRead({
    file: buffer,
    metadata,
    compressors: { SNAPPY: unpackSnappy },
    onComplete: (rows) => {
      found = rows;
    },
  }).catch(() => damaged(file));
  if (!withinParquetRanges(found, metadata)) throw unusable(file, CHANGED);
  const { table, issues } = tableOf(found, columns, file);
  return { table: { ...table, readAs: "parquet" }, issues };
}

/** Columns of the file's own win over folders of the same name. */
function tableOf(
  found: readonly (readonly unknown[])[],
  columns: readonly SchemaElement[],
  file: string,
): TableReading {
  const names = columns.map(({ name }) => name);
  const stated = Object.entries(partitionOf(file)).filter(([name]) => !names.includes(name));
  const folders = stated.map(([, value]) => value);
  const zoned = columns.map(isZoned);
  const rows = found.map((row) => [
    ...folders,
    ...zoned.map((isZonedColumn, at) => cellOf(row[at], isZonedColumn)),
  ]);
  return tableOfCells([...stated.map(([name]) => name), ...names], rows, file);
}

function demandTable({ schema, row_groups: groups, num_rows: rows }: FileMetaData, file: string): void {
  const [root, ...columns] = schema;
  if (
    columns.some(
      ({ num_children: children = 0, repetition_type: kind }) => children > 0 || kind === "REPEATED",
    )
  )
    throw unusable(file, "its columns are nested; a table with plain columns is read");
  if (new Set(columns.map(({ name }) => name)).size < columns.length)
    throw unusable(file, "two of its columns have the same name; rename one of them");
  const inGroups = groups.map(({ num_rows: inGroup }) => Number(inGroup));
  if (inGroups.some((inGroup) => inGroup < 0) || inGroups.reduce((sum, n) => sum + n, 0) !== Number(rows))
    damaged(file);
  if (root?.num_children !== columns.length) damaged(file);
  const codecs = groups.flatMap((group) => group.columns.map((one) => one.meta_data?.codec));
  if (!codecs.every((codec) => READABLE.has(codec ?? "")))
    throw unusable(file, "it is packed otherwise than by Snappy; write it with Snappy or unpacked");
}

function isZoned({ logical_type: kind }: SchemaElement): boolean {
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

const CHANGED =
  "the Parquet file was changed after it was written: it is not what its own checks say; make it once more";

function damaged(file: string): never {
  throw unusable(file, "the Parquet file is damaged: only a part of it is there, or it is no Parquet file");
}

function unusable(file: string, what: string): Error {
  return fileError([{ code: "FILE_NOT_TEXT", file, details: { what } }]);
}
