import { mergeCsv } from "./merge-csv.ts";
import { mergeJson } from "./merge-json.ts";
import { mergeNdjson } from "./merge-ndjson.ts";
import type { MergePart } from "./merge-part.ts";
import { unlikePart } from "./unlike-part.ts";

/** Outputs of shards as one. */
export interface Merged {
  readonly format: "csv" | "ndjson" | "json";
  readonly text: string;
}

/**
 * Joins the outputs of shards (`check`, `loads`, plant rows of `summary`; CSV, NDJSON or JSON, all of one kind): for input
 * that is sorted by site (by code unit) byte for byte the output of one run, else the same rows sorted by site. The
 * ledgers of `check` are added up, file by file. JSON takes its settings from the first part, and every issue once.
 * @throws WbeError `ARGUMENT_INVALID` (exit 2) for parts that are not of one kind.
 */
export function merge(parts: readonly MergePart[]): Merged {
  const written = parts.find(({ text }) => /\S/.test(text));
  if (written === undefined) throw unlikePart("there is nothing to merge");
  if (written.text.startsWith(PARQUET))
    throw unlikePart("Parquet is not merged: let the shards share a folder, --out loads/", written.file);
  if (!/^\s*\{/.test(written.text)) return { format: "csv", text: mergeCsv(parts) };
  return /^\s*\{\s*"schema":\s*"wbe\//.test(written.text)
    ? { format: "json", text: mergeResults(parts) }
    : { format: "ndjson", text: mergeNdjson(parts) };
}

/** Values in values without end are no result, and more than can be written. */
function mergeResults(parts: readonly MergePart[]): string {
  try {
    return mergeJson(parts);
  } catch (error) {
    if (error instanceof RangeError)
      throw unlikePart("it is not of the same form as the first part", parts[0]?.file);
    throw error;
  }
}

/** How a Parquet file begins. */
const PARQUET = "PAR1";
