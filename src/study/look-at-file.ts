import { type Issue, isWbeError } from "../base/index.ts";
import { readFile } from "../ingest/index.ts";
import { type RecognisedTable, recogniseTable } from "./recognise-table.ts";
import type { Source } from "./sources.ts";
import type { StudyInput } from "./study.ts";

/** A file as text or bytes, under the name that the study file will call it by. */
export interface SuggestFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What one file was taken for. */
export interface FoundFile {
  readonly file: string;
  /** Null: it is not part of the study. */
  readonly role: StudyInput["role"] | null;
  /** Format it was recognised as; empty when it was not. */
  readonly format: string;
  readonly rows: number;
  readonly why: "recognised" | "unknown" | "unreadable" | "own result" | "one too many";
  /** What stands in the way of reading it. */
  readonly issues: readonly Issue[];
}

/** Inputs of which a study has one file. */
const ALONE: ReadonlySet<string> = new Set<StudyInput["role"]>([
  "sites",
  "events",
  "bridge",
  "dispensing",
  "overflow",
  "dayCounts",
  "published",
]);

/** A file with its table and what that seems to hold. */
export interface Looked {
  readonly found: FoundFile;
  readonly table: Source["table"] | null;
  readonly recognised: RecognisedTable | null;
  readonly bytes: number;
}

/** A file that becomes an input. */
export interface Taken extends Looked {
  readonly table: Source["table"];
}

/** Columns that only our own results have; `LOADS_COLUMNS` are read again as a laboratory's table. */
const OWN_COLUMNS = ["interval_kind", "rows_read", "wbe_verdict", "change_percent_per_year"];
const LOADS_COLUMNS = ["result", "load_mg_per_day_per_1000", "relative_uncertainty"];

/** Takes a file apart and finds out what it holds; what cannot be read is told in `found`. */
export async function lookAtFile({ name: file, content }: SuggestFile): Promise<Looked> {
  const nothing = { role: null, format: "", rows: 0, issues: [] };
  const bytes = content.length;
  try {
    const { table } = await readFile(content, { file });
    const own = table.header.some((name) => OWN_COLUMNS.includes(name));
    const loads = LOADS_COLUMNS.every((name) => table.header.includes(name));
    const recognised = own ? null : recogniseTable(table);
    const role = recognised?.role ?? null;
    const why = role !== null ? "recognised" : own ? "own result" : "unknown";
    const format = loads ? "wbe loads" : table.format;
    const issues = recognised?.open ?? [];
    return { found: { file, role, format, rows: table.rows.length, why, issues }, table, recognised, bytes };
  } catch (error) {
    if (!isWbeError(error)) throw error;
    const issues = error.issues as readonly Issue[];
    return { found: { ...nothing, file, why: "unreadable", issues }, table: null, recognised: null, bytes };
  }
}

/** Of an input that stands alone the file with most rows; our own loads only where they are the only results. */
export function withoutDoubles(files: readonly Looked[]): readonly Looked[] {
  const results = files.filter(({ found }) => found.role === "lab" && found.format !== "wbe loads");
  return files.map((one) => {
    const { role, format } = one.found;
    if (role === null) return one;
    if (role === "lab" && format === "wbe loads" && results.length > 0) return left(one, "own result");
    if (!ALONE.has(role)) return one;
    const same = files.filter(({ found }) => found.role === role);
    const most = same.reduce((a, b) => (b.found.rows > a.found.rows ? b : a));
    return most === one ? one : left(one, "one too many");
  });
}

function left(one: Looked, why: FoundFile["why"]): Looked {
  return { ...one, found: { ...one.found, role: null, why } };
}
