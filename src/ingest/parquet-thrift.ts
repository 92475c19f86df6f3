/** A field of a Thrift structure; whole numbers of 64 bits are plain numbers here. */
export type ThriftValue = boolean | number | Uint8Array | readonly ThriftValue[] | ThriftFields;

/** A Thrift structure: its fields by number. */
export type ThriftFields = ReadonlyMap<number, ThriftValue>;

/** A place in bytes that moves on as they are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const DEEPEST = 32;
const KIND = {
  yes: 1,
  no: 2,
  byte: 3,
  i16: 4,
  i32: 5,
  i64: 6,
  double: 7,
  binary: 8,
  list: 9,
  set: 10,
  fields: 12,
};

/**
 * Reads one structure of Thrift's compact protocol and leaves the cursor behind it. What a few bytes claim to hold is
 * held against the bytes that are left, so that work and memory are bounded by the file.
 * @throws RangeError where the bytes are no such structure.
 * Source: Apache Thrift, thrift-compact-protocol.md.
 */
export function readThrift(cursor: Cursor, depth = 0): ThriftFields {
  if (depth > DEEPEST) throw new RangeError("thrift: too deep");
  const fields = new Map<number, ThriftValue>();
  let field = 0;
  for (;;) {
    const head = takeByte(cursor);
    if (head === 0) return fields;
    field = head >> 4 === 0 ? zigzag(readVarint(cursor)) : field + (head >> 4);
    fields.set(field, readValue(cursor, head & 0x0f, depth));
  }
}

/**
 * Reads a whole number of seven bits a byte (LEB128).
 * @throws RangeError at the end of the bytes, or where it is longer than 64 bits.
 */
export function readVarint(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (let length = 0; length < 10; length++) {
    const byte = takeByte(cursor);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
  throw new RangeError("varint: too long");
}

/** A signed number from the form that alternates the signs: 0, -1, 1, -2. */
export function zigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readValue(cursor: Cursor, kind: number, depth: number): ThriftValue {
  switch (kind) {
    case KIND.yes:
      return true;
    case KIND.no:
      return false;
    case KIND.byte:
      return takeByte(cursor);
    case KIND.i16:
    case KIND.i32:
    case KIND.i64:
      return zigzag(readVarint(cursor));
    case KIND.double:
      return take(cursor, 8);
    case KIND.binary:
      return take(cursor, readVarint(cursor));
    case KIND.list:
    case KIND.set:
      return readList(cursor, depth);
    case KIND.fields:
      return readThrift(cursor, depth + 1);
    default:
      throw new RangeError("thrift: unknown kind");
  }
}

/** Each element is at least a byte, truths in a list too. */
function readList(cursor: Cursor, depth: number): readonly ThriftValue[] {
  const head = takeByte(cursor);
  const count = head >> 4 === 15 ? readVarint(cursor) : head >> 4;
  if (count > cursor.bytes.length - cursor.at) throw new RangeError("thrift: list beyond the end");
  const kind = head & 0x0f;
  const isTruth = kind === KIND.yes || kind === KIND.no;
  const values: ThriftValue[] = [];
  while (values.length < count) values.push(readValue(cursor, isTruth ? KIND.byte : kind, depth + 1));
  return values;
}

function takeByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at++];
  if (byte === undefined) throw new RangeError("thrift: beyond the end");
  return byte;
}

function take(cursor: Cursor, length: number): Uint8Array {
  const end = cursor.at + length;
  if (end > cursor.bytes.length) throw new RangeError("thrift: beyond the end");
  const taken = cursor.bytes.subarray(cursor.at, end);
  cursor.at = end;
  return taken;
}
