import { crc32 } from "./crc32.ts";

/** Key of the file's own metadata under which a Parquet file of ours keeps its checksum. */
export const PARQUET_SEAL = "wbe.crc32";

/** What a file says of its bytes, and what they give. */
export interface ParquetSeal {
  /** Where the eight hexadecimal digits stand. */
  readonly at: number;
  readonly stated: string;
  readonly actual: string;
}

const DIGITS = 8;
const TAIL = 8;
/** Thrift's head of a second field of eight bytes. */
const VALUE_OF_EIGHT = "\u0018\u0008";

/**
 * The checksum in a Parquet file's footer: CRC-32 of the whole file with the checksum's own digits as zeros, so that one
 * changed byte anywhere is seen. Null where the file keeps none.
 */
export function parquetSeal(bytes: Uint8Array): ParquetSeal | null {
  if (bytes.length < 2 * TAIL) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - TAIL;
  const start = Math.max(0, end - view.getUint32(end, true));
  const footer = new TextDecoder("latin1").decode(bytes.subarray(start, end));
  const found = footer.lastIndexOf(`${PARQUET_SEAL}${VALUE_OF_EIGHT}`);
  if (found < 0) return null;
  const at = start + found + PARQUET_SEAL.length + VALUE_OF_EIGHT.length;
  const zeros = new TextEncoder().encode("0".repeat(DIGITS));
  const sum = crc32(bytes.subarray(0, at), zeros, bytes.subarray(at + DIGITS));
  return {
    at,
    stated: new TextDecoder("latin1").decode(bytes.subarray(at, at + DIGITS)),
    actual: sum.toString(16).padStart(DIGITS, "0"),
  };
}
