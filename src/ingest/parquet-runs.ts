import { type Cursor, readVarint } from "./parquet-thrift.ts";

/** What stands in the runs of a page. */
export interface Runs {
  /** How many of the values are 1. */
  readonly ones: number;
  /** The largest value; -1 for no values. */
  readonly largest: number;
}

/** Writers fill the last packed run up to a whole block, some to a larger one. */
const MOST_FILLING = 1024;

/**
 * Walks runs of repeated or packed values (levels, places in a dictionary) of `width` bits until `count` values are
 * there, and leaves the cursor behind the last.
 * @throws RangeError where a run says more than there are values, or the bytes end.
 * Source: Apache Parquet format, Encodings.md, RLE/bit-packing hybrid.
 */
export function readRuns(cursor: Cursor, width: number, count: number): Runs {
  if (width > 32) throw new RangeError("runs: too wide");
  let seen = 0;
  let ones = 0;
  let largest = -1;
  while (seen < count) {
    const head = readVarint(cursor);
    const left = count - seen;
    if (head % 2 === 0) {
      const repeats = head / 2;
      const value = readBits(cursor.bytes, cursor.at * 8, 8 * Math.ceil(width / 8));
      cursor.at += Math.ceil(width / 8);
      if (repeats > left) throw new RangeError("runs: too long");
      seen += repeats;
      if (repeats === 0) continue;
      if (value === 1) ones += repeats;
      largest = Math.max(largest, value);
    } else {
      const packed = ((head - 1) / 2) * 8;
      const bytes = (packed / 8) * width;
      if (packed > left + MOST_FILLING || cursor.at + bytes > cursor.bytes.length)
        throw new RangeError("runs: too long");
      for (let index = 0; index < Math.min(packed, left); index++) {
        const value = readBits(cursor.bytes, cursor.at * 8 + index * width, width);
        if (value === 1) ones++;
        if (value > largest) largest = value;
      }
      seen += Math.min(packed, left);
      cursor.at += bytes;
    }
  }
  return { ones, largest };
}

/**
 * The `width` bits from a bit on as a number, the lowest bit first.
 * @throws RangeError beyond the end of the bytes.
 */
export function readBits(bytes: Uint8Array, from: number, width: number): number {
  if (from + width > bytes.length * 8) throw new RangeError("bits: beyond the end");
  let value = 0;
  let scale = 1;
  for (let done = 0; done < width; ) {
    const shift = (from + done) % 8;
    const taken = Math.min(8 - shift, width - done);
    const part = ((bytes[(from + done - shift) / 8] ?? 0) >> shift) & (0xff >> (8 - taken));
    value += part * scale;
    scale *= 1 << taken;
    done += taken;
  }
  return value;
}
