import type { ColumnMetaData, FileMetaData, SchemaElement } from "hyparquet";
import { checkParquetPage } from "./check-parquet-page.ts";
import { readThrift } from "./parquet-thrift.ts";

/** Bytes of a file's pages when unpacked, as for a workbook. */
const MOST_UNPACKED = 2 ** 30;
const TAIL = 8;

/**
 * Holds the footer of a Parquet file against its bytes, before a reader allocates what it claims.
 * @throws RangeError where it is damaged or cut.
 */
export function checkParquetFooter(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - TAIL;
  const start = end - view.getUint32(end, true);
  if (start < 4) throw new RangeError("footer: sizes");
  const cursor = { bytes: bytes.subarray(0, end), at: start };
  readThrift(cursor);
  if (cursor.at !== end) throw new RangeError("footer: sizes");
}

/**
 * Holds every page of a flat table against what the file says of it: sizes, counts, levels, places in dictionaries,
 * checksums where there are any. Afterwards a reader ends, in time and memory that the file's size bounds, with all rows.
 * @throws RangeError where a page is damaged.
 */
export function checkParquet(bytes: Uint8Array, { schema, row_groups: groups }: FileMetaData): void {
  const elements = schema.slice(1);
  let left = MOST_UNPACKED;
  for (const { columns, num_rows: rows } of groups) {
    if (columns.length !== elements.length) throw new RangeError("group: columns");
    elements.forEach((element, at) => {
      const meta = columns[at]?.meta_data;
      if (meta === undefined || !belongs(meta, element) || meta.num_values !== rows)
        throw new RangeError("column: rows");
      left -= checkColumn(bytes, meta, element);
      if (left < 0) throw new RangeError("file: unpacks to too much");
    });
  }
}

function belongs({ type, path_in_schema: path }: ColumnMetaData, element: SchemaElement): boolean {
  return type === element.type && path.length === 1 && path[0] === element.name;
}

/** Gives the bytes of its pages when unpacked. */
function checkColumn(bytes: Uint8Array, meta: ColumnMetaData, element: SchemaElement): number {
  let left = Number(meta.num_values);
  if (left === 0) return 0;
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (start < 4 || end < start || end > bytes.length - TAIL) throw new RangeError("column: sizes");
  const cursor = { bytes: bytes.subarray(start, end), at: 0 };
  const column = {
    type: meta.type,
    typeLength: element.type_length ?? 0,
    mayBeAbsent: element.repetition_type !== "REQUIRED",
    codec: meta.codec,
  };
  let absent = 0;
  let unpacked = 0;
  let dictionary = 0;
  while (left > 0) {
    const page = checkParquetPage(cursor, column, dictionary, left);
    unpacked += page.unpacked;
    absent += page.absent;
    if (page.isDictionary) dictionary = page.values;
    else left -= page.values;
  }
  const stated = meta.statistics?.null_count;
  if (stated !== undefined && Number(stated) !== absent) throw new RangeError("column: absent values");
  return unpacked;
}
