import { readVarint } from "./parquet-thrift.ts";

/**
 * Unpacks a Snappy block that must fill exactly `length` bytes.
 * @throws RangeError where the block is damaged; nothing is written or read outside of it.
 * Source: Snappy, format_description.txt.
 */
export function unpackSnappy(bytes: Uint8Array, length: number): Uint8Array {
  const cursor = { bytes, at: 0 };
  if (readVarint(cursor) !== length) throw new RangeError("snappy: another length");
  const out = new Uint8Array(length);
  let filled = 0;
  const number = (size: number): number => {
    if (cursor.at + size > bytes.length) throw new RangeError("snappy: beyond the end");
    let value = 0;
    for (let at = size - 1; at >= 0; at--) value = value * 256 + (bytes[cursor.at + at] ?? 0);
    cursor.at += size;
    return value;
  };
  while (cursor.at < bytes.length) {
    const tag = number(1);
    const size = tag >> 2;
    const kind = tag & 3;
    if (kind === 0) {
      const literal = 1 + (size < 60 ? size : number(size - 59));
      if (cursor.at + literal > bytes.length || filled + literal > length)
        throw new RangeError("snappy: literal");
      out.set(bytes.subarray(cursor.at, cursor.at + literal), filled);
      cursor.at += literal;
      filled += literal;
      continue;
    }
    const copied = kind === 1 ? (size & 7) + 4 : size + 1;
    const back = kind === 1 ? (tag >> 5) * 256 + number(1) : number(kind === 2 ? 2 : 4);
    if (back === 0 || back > filled || filled + copied > length) throw new RangeError("snappy: copy");
    // Byte by byte: a copy may reach into what it writes itself.
    for (const end = filled + copied; filled < end; filled++) out[filled] = out[filled - back] ?? 0;
  }
  if (filled !== length) throw new RangeError("snappy: too short");
  return out;
}
