import { sha256 } from "../base/index.ts";

/** What a checksum covers: all that was computed, not what the machine happened to say about it. */
export interface Digested {
  readonly settings: unknown;
  readonly rows: readonly unknown[];
}

/**
 * SHA-256 of the settings and rows of a result, as JSON writes them: the same before writing and after reading.
 * It finds a number that was changed later; it does not prove who wrote it.
 */
export function resultDigest({ settings, rows }: Digested): string {
  return sha256(JSON.stringify({ settings, rows }));
}
