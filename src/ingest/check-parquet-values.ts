import { readDeltas } from "./parquet-delta.ts";
import { readRuns } from "./parquet-runs.ts";
import { type Cursor, readVarint } from "./parquet-thrift.ts";

/** What a page says of its values. */
export interface PageValues {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** Values that stand there; absent ones do not. */
  readonly count: number;
  /** Physical type of the column. */
  readonly type: string;
  /** Bytes of a value of a type of fixed length. */
  readonly typeLength: number;
  /** Entries of the column's dictionary before this page; 0 without one. */
  readonly dictionary: number;
}

/** A text of differences may not unpack to more than a file may hold. */
const MOST_UNPACKED = 2 ** 29;
const WIDTHS: Readonly<Record<string, number>> = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };

/**
 * Holds the values of a page against its bytes, so that a reader that trusts them reads each value there is, once, and
 * nothing else.
 * @throws RangeError where they do not agree, or the encoding is not known.
 * Source: Apache Parquet format, Encodings.md.
 */
export function checkParquetValues(page: PageValues): void {
  const { bytes, encoding, count, type, dictionary } = page;
  const cursor: Cursor = { bytes, at: 0 };
  if (count === 0) return;
  switch (encoding) {
    case "PLAIN":
      if (type === "BYTE_ARRAY") demandTexts(bytes, count);
      else demandBytes(bytes, plainSize(page));
      break;
    case "BYTE_STREAM_SPLIT":
      demandBytes(bytes, count * widthOf(page));
      break;
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY":
      demandPlaces(cursor, count, dictionary);
      break;
    case "RLE":
      demandTruths(cursor, type, count);
      break;
    case "DELTA_BINARY_PACKED":
      demandDeltas(cursor, count);
      break;
    case "DELTA_LENGTH_BYTE_ARRAY":
      demandLengths(cursor, readDeltas(cursor, count));
      break;
    case "DELTA_BYTE_ARRAY":
      demandPrefixes(cursor, readDeltas(cursor, count), readDeltas(cursor, count));
      break;
    default:
      throw new RangeError("page: unknown encoding");
  }
}

function plainSize({ type, count, ...rest }: PageValues): number {
  return type === "BOOLEAN" ? Math.ceil(count / 8) : count * widthOf({ type, ...rest });
}

function widthOf({ type, typeLength }: Pick<PageValues, "type" | "typeLength">): number {
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? typeLength : (WIDTHS[type] ?? 0);
  if (!(width > 0)) throw new RangeError("page: no width");
  return width;
}

function demandBytes({ length }: Uint8Array, needed: number): void {
  if (length < needed) throw new RangeError("page: beyond the end");
}

function demandTexts(bytes: Uint8Array, count: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let index = 0; index < count; index++) at += 4 + view.getUint32(at, true);
  demandBytes(bytes, at);
}

function demandPlaces(cursor: Cursor, count: number, dictionary: number): void {
  const [width = 0] = cursor.bytes;
  cursor.at = 1;
  const isOneEntry = width === 0 && cursor.bytes.length === 1;
  const largest = isOneEntry ? 0 : readRuns(cursor, width, count).largest;
  if (largest >= dictionary) throw new RangeError("page: beyond the dictionary");
}

/** Runs of truths stand behind their length. */
function demandTruths(cursor: Cursor, type: string, count: number): void {
  cursor.at = 4;
  if (type !== "BOOLEAN" || readRuns(cursor, 1, count).largest > 1) throw new RangeError("page: truths");
}

/** The differences themselves may be of any kind; what is at stake is how far a reader would go. */
function demandDeltas(cursor: Cursor, count: number): void {
  const block = readVarint(cursor);
  const minis = readVarint(cursor);
  const total = readVarint(cursor);
  if (
    total !== count ||
    minis === 0 ||
    minis > cursor.bytes.length ||
    block === 0 ||
    (block / minis) % 32 !== 0
  )
    throw new RangeError("page: differences");
}

function demandLengths(cursor: Cursor, lengths: readonly number[]): void {
  let at = cursor.at;
  for (const length of lengths) {
    if (length < 0) throw new RangeError("page: negative length");
    at += length;
  }
  demandBytes(cursor.bytes, at);
}

function demandPrefixes(cursor: Cursor, shared: readonly number[], own: readonly number[]): void {
  demandLengths(cursor, own);
  let unpacked = 0;
  let before = 0;
  own.forEach((length, index) => {
    const prefix = shared[index] ?? 0;
    if (prefix < 0 || prefix > before) throw new RangeError("page: beyond the text before");
    before = prefix + length;
    unpacked += before;
  });
  if (unpacked > MOST_UNPACKED) throw new RangeError("page: too long");
}
