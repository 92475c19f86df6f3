import { CODE_PAGES } from "./code-pages.ts";
import { fileError } from "./file-error.ts";
import { guessCodePage } from "./guess-code-page.ts";

/** Text with the encoding its bytes were read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** What can be chosen for `decodeText`. */
export interface DecodeTextOptions {
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `iso-8859-1`, `iso-8859-15`, `macintosh`, `cp850`. @defaultValue detected */
  readonly encoding?: string;
  /** Name for messages. */
  readonly file?: string;
}

const UTF = ["utf-8", "utf-16le", "utf-16be"] as const;

/**
 * Turns bytes into text: a byte order mark decides; else strict UTF-8; else windows-1252 or, by its letters, CP850.
 * @throws WbeError `FILE_NOT_TEXT` for a workbook, a PDF or other binary; `OPTION_INVALID` for an unknown encoding.
 */
export function decodeText(bytes: Uint8Array, options: DecodeTextOptions = {}): DecodedText {
  const what = binaryKind(bytes);
  if (what !== null) throw notText(options.file, what);
  const encoding = options.encoding === undefined ? marked(bytes) : known(options.encoding, options.file);
  if (encoding !== null) return { text: decodeAs(bytes, encoding, options.file), encoding };
  const text = strictUtf8(bytes);
  if (text === null) {
    const page = guessCodePage(bytes);
    return { text: decodeAs(bytes, page, options.file), encoding: page };
  }
  return { text: withoutZeros(text, options.file), encoding: "utf-8" };
}

/** The encodings that can be asked for. */
export const ENCODINGS: readonly string[] = [...UTF, ...Object.keys(CODE_PAGES)];

function known(asked: string, file: string | undefined): string {
  const name = asked
    .toLowerCase()
    .replace(/^utf(8|16)/, "utf-$1")
    .replace(/^(cp|win-?)1252$/, "windows-1252");
  const same = name === "latin1" ? "iso-8859-1" : name === "ibm850" ? "cp850" : name;
  if (ENCODINGS.includes(same)) return same;
  const expected = ENCODINGS.join(", ");
  throw fileError(
    [
      {
        code: "OPTION_INVALID",
        file: file ?? null,
        details: { name: "encoding", what: asked },
        expected,
        hint: expected,
      },
    ],
    "encoding",
  );
}

/** The encoding that a byte order mark or the pattern of zeros gives away. */
function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return utf16WithoutMark(bytes);
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 2000);
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2]! += 1;
  if (length < 4) return null;
  if (zeros[1]! > length * 0.35 && zeros[0] === 0) return "utf-16le";
  if (zeros[0]! > length * 0.35 && zeros[1] === 0) return "utf-16be";
  return null;
}

/** Null when the bytes are no UTF-8. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string | undefined): string {
  const page = CODE_PAGES[encoding];
  return withoutZeros(page === undefined ? decodeUtf(bytes, encoding) : decodePage(bytes, page), file);
}

function withoutZeros(text: string, file: string | undefined): string {
  if (text.includes("\u0000")) throw notText(file, "it holds zero bytes");
  return text;
}

function decodeUtf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "utf-16be") return new TextDecoder(encoding).decode(bytes);
  const swapped = new Uint8Array(bytes.length & ~1);
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1]!;
    swapped[index + 1] = bytes[index]!;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}

const CHUNK = 8192;

function decodePage(bytes: Uint8Array, page: string): string {
  const upper = Uint16Array.from(page, (letter) => letter.charCodeAt(0));
  const parts: string[] = [];
  const codes = new Uint16Array(CHUNK);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - start);
    for (let index = 0; index < length; index++) {
      const byte = bytes[start + index]!;
      codes[index] = byte < 0x80 ? byte : upper[byte - 0x80]!;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return parts.join("");
}

const LOOKED_AT = 1_000_000;
const OLD_OR_LOCKED = "it is an old .xls workbook or protected by a password";

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "it is a workbook or an archive; workbooks are read as .xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], OLD_OR_LOCKED],
  [[0x25, 0x50, 0x44, 0x46], "it is a PDF"],
  [[0x1f, 0x8b], "it is packed (gzip)"],
  [[0x50, 0x41, 0x52, 0x31], "it is a Parquet file"],
];

function binaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[1] === OLD_OR_LOCKED ? oldOrLocked(bytes) : (found?.[1] ?? null);
}

/** Both are compound files; the names of their streams tell them apart. */
function oldOrLocked(bytes: Uint8Array): string {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, LOOKED_AT & ~1));
  if (names.includes("EncryptedPackage")) return "the workbook is protected by a password";
  return names.includes("Workbook") ? "it is an old .xls workbook" : OLD_OR_LOCKED;
}

function notText(file: string | undefined, what: string): Error {
  return fileError([{ code: "FILE_NOT_TEXT", file: file ?? null, details: { what } }]);
}
