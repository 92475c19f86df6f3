import { toCsv } from "../report/index.ts";

/** A text as a cell of our CSV, in UTF-8. */
export function csvCell(text: string): Uint8Array {
  return new TextEncoder().encode(toCsv([{ text }], ["text"], { header: false }).slice(0, -1));
}
