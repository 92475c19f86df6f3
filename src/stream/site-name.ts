import { csvCell } from "./csv-cell.ts";

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
  return { name, text: isPlain(name) && sameLength(name, written) ? csvCell(name) : null };
}

/**
 * Letters, digits and single signs between them: nothing that a reader would trim, quote or ask about. The letters of
 * Swedish are tried alone first: a class of all letters takes an engine a while to make.
 */
function isPlain(name: string): boolean {
  return (
    /^[A-Za-zÅÄÖåäö0-9]+(?:[ ._-][A-Za-zÅÄÖåäö0-9]+)*$/.test(name) ||
    /^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u.test(name)
  );
}

/** Nothing was trimmed. */
function sameLength(name: string, written: Uint8Array): boolean {
  return new TextEncoder().encode(name).length === written.length;
}
