import { unlikePart } from "./unlike-part.ts";

/**
 * The site that a row of an output names.
 * @throws WbeError `ARGUMENT_INVALID` for a row that names none.
 */
export function siteIn(row: Readonly<Record<string, unknown>>, file: string): string {
  if (typeof row.site !== "string") throw unlikePart("a row names no site", file);
  return row.site;
}
