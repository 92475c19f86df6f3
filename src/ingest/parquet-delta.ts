import { readBits } from "./parquet-runs.ts";
import { type Cursor, readVarint, zigzag } from "./parquet-thrift.ts";

/**
 * Reads `count` whole numbers that are packed as differences, and leaves the cursor behind them.
 * @throws RangeError where the packing does not hold together.
 * Source: Apache Parquet format, Encodings.md, DELTA_BINARY_PACKED.
 */
export function readDeltas(cursor: Cursor, count: number): readonly number[] {
  const { inMini, minis } = readHead(cursor, count);
  const values = count === 0 ? [] : [zigzag(readVarint(cursor))];
  if (count === 0) readVarint(cursor);
  let value = values[0] ?? 0;
  while (values.length < count) {
    const least = zigzag(readVarint(cursor));
    const widths = cursor.bytes.subarray(cursor.at, cursor.at + minis);
    if (widths.length < minis) throw new RangeError("deltas: beyond the end");
    cursor.at += minis;
    for (const width of widths) {
      if (values.length === count) break;
      const end = cursor.at + (inMini * width) / 8;
      if (width > 64 || end > cursor.bytes.length) throw new RangeError("deltas: beyond the end");
      for (let index = 0; index < inMini && values.length < count; index++) {
        value += least + readBits(cursor.bytes, cursor.at * 8 + index * width, width);
        values.push(value);
      }
      cursor.at = end;
    }
  }
  return values;
}

function readHead(cursor: Cursor, count: number): { readonly inMini: number; readonly minis: number } {
  const block = readVarint(cursor);
  const minis = readVarint(cursor);
  const total = readVarint(cursor);
  const inMini = block / minis;
  if (total !== count || minis === 0 || minis > cursor.bytes.length || inMini % 32 !== 0 || block === 0)
    throw new RangeError("deltas: another length");
  return { inMini, minis };
}
