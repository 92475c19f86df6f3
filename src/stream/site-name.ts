import { csvCell } from "./csv-cell.ts";

/** Letters, digits and single signs between them: nothing that a reader would trim, quote or ask about. */
const PLAIN = /^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;

/** A site as its rows share it. */
export interface SiteName {
  /** As the whole reader would trim it. */
  readonly name: string;
  /** As a row of loads prints it; null when the name needs a closer look. */
  readonly text: Uint8Array | null;
}

/** Reads a site's name. Bytes that are no UTF-8 give a name with replacement signs, never a plain one. */
export function siteName(written: Uint8Array): SiteName {
  const name = new TextDecoder().decode(written).trim();
  return { name, text: PLAIN.test(name) && sameLength(name, written) ? csvCell(name) : null };
}

/** Nothing was trimmed. */
function sameLength(name: string, written: Uint8Array): boolean {
  return new TextEncoder().encode(name).length === written.length;
}
