import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { issueError } from "../base/index.ts";

/** The bytes of a file, with what provenance needs. */
export interface InputBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads a file whole.
 * @throws WbeError `FILE_NOT_FOUND` when it is not there, is a folder or may not be read.
 */
export async function readInput(path: string, shownAs: string = path): Promise<InputBytes> {
  try {
    return hashed(await readFile(path));
  } catch (error) {
    const why = HINTS[(error as NodeJS.ErrnoException).code ?? ""];
    throw issueError(
      { code: "FILE_NOT_FOUND", file: shownAs, ...(why === undefined ? {} : { hint: why }) },
      3,
    );
  }
}

const HINTS: Readonly<Record<string, string>> = {
  EISDIR: "this is a folder",
  EACCES: "the file may not be read",
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
