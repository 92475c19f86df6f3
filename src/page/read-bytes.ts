/** The bytes of a file, with what provenance needs. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Null where the browser keeps its cryptography from local pages. */
  readonly sha256: string | null;
}

/** Reads a file in parts and tells after each how many of its bytes are there. */
export async function readBytes(file: Blob, onPart: (done: number) => void): Promise<FileBytes> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let done = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, done);
    done += part.value.length;
    onPart(done);
  }
  return { bytes, sha256: await sha256Of(bytes) };
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
