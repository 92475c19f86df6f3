/** ä å ö é ü in CP850: bytes that are quotation marks and daggers in windows-1252, and never stand inside a word there. */
const CP850_LETTERS: ReadonlySet<number> = new Set([0x84, 0x86, 0x94, 0x82, 0x81]);
/** From here on windows-1252 has letters; CP850 has lines and few letters. */
const FIRST_LETTER = 0xc0;
/** æ: what `µg/l` in CP850 looks like. */
const MICRO_IN_CP850 = 0xe6;

/**
 * The code page of bytes that are no UTF-8: CP850 (old DOS programs, some instruments) when its Swedish letters stand
 * between two letters and no letter of windows-1252 does; else windows-1252.
 */
export function guessCodePage(bytes: Uint8Array): "cp850" | "windows-1252" {
  let old = false;
  for (let index = 1; index + 1 < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[index - 1]) || !isLetter(bytes[index + 1])) continue;
    if (CP850_LETTERS.has(byte)) old = true;
    else if (byte >= FIRST_LETTER && byte !== MICRO_IN_CP850) return "windows-1252";
  }
  return old ? "cp850" : "windows-1252";
}

function isLetter(byte = 0): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
