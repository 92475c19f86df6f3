import { LEDGER_COLUMNS } from "../ingest/index.ts";
import { toNdjson } from "../report/index.ts";
import { joinedLedger } from "./joined-ledger.ts";
import type { MergePart } from "./merge-part.ts";
import { parsedPart } from "./parsed-part.ts";
import { siteIn } from "./site-in.ts";
import { sortBySite } from "./sort-by-site.ts";

/**
 * Joins lines of JSON: ledgers are added up, other rows are sorted by site. A part without a row is empty.
 * @throws WbeError `ARGUMENT_INVALID` for a line that is no JSON or names no site.
 */
export function mergeNdjson(parts: readonly MergePart[]): string {
  const lines = parts.flatMap(({ file, text }) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ file, line, row: parsedPart(line, file) })),
  );
  const ledger = joinedLedger(lines.map(({ row }) => row));
  if (ledger !== null) return toNdjson(ledger, LEDGER_COLUMNS);
  return sortBySite(lines, ({ row, file }) => siteIn(row, file))
    .map(({ line }) => `${line}\n`)
    .join("");
}
