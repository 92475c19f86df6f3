import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Code, issueError } from "../base/index.ts";

/** The bytes of a file, with what provenance needs. */
export interface InputBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads a file whole.
 * @throws WbeError `FILE_NOT_FOUND`, `FILE_IS_FOLDER` or `FILE_NOT_READABLE`.
 */
export async function readInput(path: string, shownAs: string = path): Promise<InputBytes> {
  try {
    return hashed(await readFile(path));
  } catch (error) {
    const code = CODES[(error as NodeJS.ErrnoException).code ?? ""] ?? "FILE_NOT_FOUND";
    throw issueError({ code, file: shownAs }, 3);
  }
}

const CODES: Readonly<Record<string, Code>> = {
  EISDIR: "FILE_IS_FOLDER",
  EACCES: "FILE_NOT_READABLE",
  EPERM: "FILE_NOT_READABLE",
};

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<InputBytes> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return hashed(Buffer.concat(chunks));
}

function hashed(bytes: Uint8Array): InputBytes {
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}
