import { crc32 } from "../base/index.ts";
import { checkParquetValues } from "./check-parquet-values.ts";
import { readRuns } from "./parquet-runs.ts";
import { unpackSnappy } from "./parquet-snappy.ts";
import { type Cursor, readThrift, type ThriftFields } from "./parquet-thrift.ts";

/** What the pages of a column have in common. */
export interface ParquetColumn {
  readonly type: string;
  readonly typeLength: number;
  readonly mayBeAbsent: boolean;
  readonly codec: string;
}

/** What a page turned out to hold. */
export interface ParquetPage {
  readonly isDictionary: boolean;
  readonly values: number;
  readonly absent: number;
  /** Bytes when unpacked. */
  readonly unpacked: number;
}

const DATA = 0;
const DICTIONARY = 2;
const DATA_2 = 3;
const ENCODINGS = [
  "PLAIN",
  "",
  "PLAIN_DICTIONARY",
  "RLE",
  "",
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "RLE_DICTIONARY",
  "BYTE_STREAM_SPLIT",
] as const;
/** A copy of 64 bytes takes 3: nothing that Snappy packed unpacks to more. */
const MOST_SNAPPY = 22;

/**
 * Holds one page against its bytes, checksum included where it has one, and leaves the cursor behind it.
 * @throws RangeError where the page is damaged or of a kind that is not known.
 * Source: Apache Parquet format, parquet.thrift (PageHeader) and README.md (Data Pages, Checksumming).
 */
export function checkParquetPage(
  cursor: Cursor,
  column: ParquetColumn,
  dictionary: number,
  most: number,
): ParquetPage {
  const header = readThrift(cursor);
  const packed = whole(header, 3);
  const unpacked = whole(header, 2);
  const bytes = cursor.bytes.subarray(cursor.at, cursor.at + packed);
  if (bytes.length < packed || unpacked > MOST_SNAPPY * packed + 64) throw new RangeError("page: sizes");
  cursor.at += packed;
  const sum = header.get(4);
  if (typeof sum === "number" && sum >>> 0 !== crc32(bytes)) throw new RangeError("page: checksum");
  const common = { ...column, unpacked, dictionary, most };
  switch (header.get(1)) {
    case DATA:
      return dataPage(unpack(bytes, unpacked, column.codec), part(header, 5), common);
    case DATA_2:
      return dataPage2(bytes, part(header, 8), common);
    case DICTIONARY:
      return dictionaryPage(unpack(bytes, unpacked, column.codec), part(header, 7), common);
    default:
      throw new RangeError("page: unknown kind");
  }
}

interface Common extends ParquetColumn {
  readonly unpacked: number;
  readonly dictionary: number;
  /** Values that the column may still have. */
  readonly most: number;
}

/** Levels are packed with the values and say their own length. */
function dataPage(bytes: Uint8Array, header: ThriftFields, common: Common): ParquetPage {
  const values = atMost(whole(header, 1), common.most);
  let present = values;
  let start = 0;
  if (common.mayBeAbsent) {
    if (header.get(3) !== ENCODINGS.indexOf("RLE")) throw new RangeError("page: levels");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    start = 4 + view.getUint32(0, true);
    present = readLevels(bytes.subarray(4, start), values);
  }
  checkParquetValues({
    ...common,
    bytes: bytes.subarray(start),
    encoding: encodingOf(header, 2),
    count: present,
  });
  return { isDictionary: false, values, absent: values - present, unpacked: common.unpacked };
}

/** Levels stand before the values, unpacked. */
function dataPage2(bytes: Uint8Array, header: ThriftFields, common: Common): ParquetPage {
  const values = atMost(whole(header, 1), common.most);
  const absent = atMost(whole(header, 2), values);
  const levels = whole(header, 5);
  if (whole(header, 3) !== values || whole(header, 6) !== 0 || levels > bytes.length)
    throw new RangeError("page: rows");
  const present = common.mayBeAbsent ? readLevels(bytes.subarray(0, levels), values) : values;
  if (present !== values - absent || (levels > 0 && !common.mayBeAbsent))
    throw new RangeError("page: absent values");
  const rest = bytes.subarray(levels);
  const isPacked = header.get(7) !== false;
  const plain = isPacked ? unpack(rest, common.unpacked - levels, common.codec) : rest;
  checkParquetValues({ ...common, bytes: plain, encoding: encodingOf(header, 4), count: present });
  return { isDictionary: false, values, absent, unpacked: common.unpacked };
}

function dictionaryPage(bytes: Uint8Array, header: ThriftFields, common: Common): ParquetPage {
  const values = atMost(whole(header, 1), bytes.length);
  checkParquetValues({ ...common, bytes, encoding: "PLAIN", count: values });
  return { isDictionary: true, values, absent: 0, unpacked: common.unpacked };
}

function readLevels(bytes: Uint8Array, count: number): number {
  const { ones, largest } = readRuns({ bytes, at: 0 }, 1, count);
  if (largest > 1) throw new RangeError("page: levels");
  return ones;
}

function unpack(bytes: Uint8Array, length: number, codec: string): Uint8Array {
  if (codec === "SNAPPY") return unpackSnappy(bytes, length);
  if (bytes.length !== length) throw new RangeError("page: sizes");
  return bytes;
}

function encodingOf(header: ThriftFields, field: number): string {
  return ENCODINGS[whole(header, field)] ?? "";
}

function whole(fields: ThriftFields, field: number): number {
  const value = fields.get(field);
  if (typeof value !== "number" || !(value >= 0) || value >= 2 ** 31) throw new RangeError("page: header");
  return value;
}

function atMost(value: number, most: number): number {
  if (value > most) throw new RangeError("page: too many values");
  return value;
}

function part(fields: ThriftFields, field: number): ThriftFields {
  const value = fields.get(field);
  if (!(value instanceof Map)) throw new RangeError("page: header");
  return value;
}
