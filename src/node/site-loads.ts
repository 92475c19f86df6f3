import { type Issue, issueError } from "../base/index.ts";
import type { StudySettingsInput, Table, TableRow } from "../ingest/index.ts";
import { type CsvOptions, toCsv } from "../report/index.ts";
import { plainRow } from "../stream/index.ts";
import { assembleStudy, loads, type ReadingOptions } from "../study/index.ts";

/** Rows of whole sites of a plain tidy table, on their way to their loads. */
export interface SiteRows {
  /** UTF-8, without header. */
  readonly bytes: Uint8Array;
  readonly header: readonly string[];
  /** Rows of the file before these, its header among them. */
  readonly before: number;
  readonly file: string;
}

/** The loads of some sites as CSV without header, with what was noticed. */
export interface SiteLoads {
  readonly csv: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * The reader of record, site by site: what `loads` gives for these rows alone (mg/d/1000 inhabitants, ng/L, m3/d).
 * @throws WbeError `STREAM_CONTRADICTED` (exit 3) for a row that cannot be read without the others.
 */
export function siteLoads(
  rows: SiteRows,
  settings: StudySettingsInput,
  reading: ReadingOptions,
  csv: CsvOptions,
): SiteLoads {
  const table = tableOf(rows);
  const study = assembleStudy([{ role: "lab", table, bytes: null, sha256: null }], settings, [], {
    ...reading,
    keepResults: false,
  });
  const result = loads(study);
  const text = toCsv(result, result.columns, { ...csv, header: false });
  return { csv: new TextEncoder().encode(text), issues: result.issues };
}

function tableOf({ bytes, header, before, file }: SiteRows): Table {
  const refuse = (what: string, row: number): Error =>
    issueError({ code: "STREAM_CONTRADICTED", file, row, details: { what } }, 3);
  const rows: TableRow[] = [];
  for (const line of linesOf(bytes, () => refuse("bytes that are not UTF-8", before + rows.length + 1))) {
    const row = before + rows.length + 1;
    const cells = plainRow(line, header.length);
    if (typeof cells === "string") throw refuse(cells, row);
    rows.push({ row, cells });
  }
  const dialect = { encoding: "utf-8", delimiter: "," };
  return { file, header, headerRow: 1, rows, skipped: [], dialect, readAs: "utf-8, ,", format: "" };
}

function linesOf(bytes: Uint8Array, refusal: () => Error): readonly string[] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  } catch (error) {
    throw error instanceof TypeError ? refusal() : error;
  }
}
