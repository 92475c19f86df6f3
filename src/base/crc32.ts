/** The remainders of four bits by the reflected polynomial 0xEDB88320. */
const REMAINDERS = [
  0, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c, 0xedb88320,
  0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c,
] as const;

/**
 * The CRC-32 of bytes, in one part or several, as an unsigned 32-bit number: it tells any change within 32 bits in a row.
 * Source: ISO/IEC 13239, as gzip, zip and Parquet use it.
 */
export function crc32(...parts: readonly Uint8Array[]): number {
  const remainders = Uint32Array.from(REMAINDERS);
  const four = (rest: number): number => (rest >>> 4) ^ (remainders[rest & 0x0f] ?? 0);
  let rest = 0xffffffff;
  for (const part of parts) for (const byte of part) rest = four(four(rest ^ byte));
  return ~rest >>> 0;
}
