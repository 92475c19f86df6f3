import { createHash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { type Code, issueError, type WbeError } from "../base/index.ts";
import { openPipe } from "./open-pipe.ts";

/** The bytes of a file, with what provenance needs. */
export interface InputBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Larger input is not read: as text it would not fit into one string (2^29 letters). */
const MOST_MEGABYTES = 500;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/**
 * Reads a file, or a named pipe, whole.
 * @throws WbeError `FILE_NOT_FOUND`, `FILE_IS_FOLDER`, `FILE_NOT_READABLE`, `FILE_TOO_LARGE`, or `FILE_NOT_TEXT` for a
 * device, which may have no end.
 */
export async function readInput(path: string, shownAs: string = path): Promise<InputBytes> {
  try {
    if ((await stat(path)).isFIFO()) return hashed(await collect(await openPipe(path), shownAs));
    const handle = await open(path);
    try {
      return hashed(await bytesOf(handle, shownAs));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const failed = code !== undefined && (code in CODES || /^E[A-Z]+$/.test(code));
    throw failed ? issueError({ code: CODES[code] ?? "FILE_NOT_READABLE", file: shownAs }, 3) : error;
  }
}

const CODES: Readonly<Record<string, Code>> = {
  ENOENT: "FILE_NOT_FOUND",
  ENOTDIR: "FILE_NOT_FOUND",
  ENAMETOOLONG: "FILE_NOT_FOUND",
  ELOOP: "FILE_NOT_FOUND",
  ERR_INVALID_ARG_VALUE: "FILE_NOT_FOUND",
  EISDIR: "FILE_IS_FOLDER",
};

async function bytesOf(handle: FileHandle, file: string): Promise<Uint8Array> {
  const found = await handle.stat();
  if (found.isCharacterDevice() || found.isBlockDevice())
    throw issueError({ code: "FILE_NOT_TEXT", file, details: { what: "it is a device" } }, 3);
  if (found.size > MOST_BYTES) throw tooLarge(file);
  if (found.isFile() || found.isDirectory()) return handle.readFile();
  return collect(handle.createReadStream({ autoClose: false }), file);
}

/**
 * Reads a stream to its end.
 * @throws WbeError `FILE_TOO_LARGE`.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  shownAs = "standard input",
): Promise<InputBytes> {
  return hashed(await collect(stream, shownAs));
}

async function collect(stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(file);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string): WbeError {
  return issueError({ code: "FILE_TOO_LARGE", file, details: { megabytes: MOST_MEGABYTES } }, 3);
}

function hashed(bytes: Uint8Array): InputBytes {
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
