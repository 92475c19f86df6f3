import { type Issue, issueError, type WbeError } from "../base/index.ts";
import { toJson } from "../report/index.ts";

/** One output of a shard. */
export interface MergePart {
  /** Name for messages. */
  readonly file: string;
  readonly text: string;
}

/** Outputs of shards as one. */
export interface Merged {
  readonly format: "csv" | "ndjson" | "json";
  readonly text: string;
}

/** A row of an output, as it is written, with what decides its place. */
interface Row {
  readonly text: string;
  readonly key: string;
}

/**
 * Joins the outputs of shards (`check`, `loads`, plant rows of `summary`; CSV, NDJSON or JSON, all of one kind): for input
 * that is sorted by site (by code unit) byte for byte the output of one run, else the same rows sorted by site. The
 * ledgers of `check` are added up, file by file. JSON keeps settings and provenance of the first part and every issue once.
 * @throws WbeError `ARGUMENT_INVALID` (exit 2) for parts that are not of one kind.
 */
export function merge(parts: readonly MergePart[]): Merged {
  const [first] = parts;
  if (first === undefined) throw unlike("there is nothing to merge", "");
  const start = /\S/.exec(first.text)?.[0];
  if (start !== "{") return { format: "csv", text: mergeCsv(parts) };
  return isDocument(first.text)
    ? { format: "json", text: mergeJson(parts) }
    : { format: "ndjson", text: mergeNdjson(parts) };
}

function isDocument(text: string): boolean {
  return /^\s*\{\s*"schema":\s*"wbe\//.test(text);
}

function mergeCsv(parts: readonly MergePart[]): string {
  const tables = parts.map(({ file, text }) => ({ file, lines: recordsOf(text) }));
  const header = tables[0]?.lines[0] ?? "";
  const odd = tables.find(({ lines }) => lines[0] !== header);
  if (odd !== undefined) throw unlike("its columns differ from those of the first part", odd.file);
  const names = header
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/[,;]/);
  const rows = tables.flatMap(({ lines }) => lines.slice(1));
  if (names[0] === "file") {
    const ledger = rows.map((line) => line.trimEnd().split(","));
    return (
      header +
      added(ledger, names.length - LEDGER_COUNTS)
        .map((cells) => `${cells.join(",")}\n`)
        .join("")
    );
  }
  const site = names.indexOf("site");
  if (site < 0) throw unlike("it has no column site", tables[0]?.file ?? "");
  const keyed = rows.map((text) => ({ text, key: cellAt(text, site, header.includes(";") ? ";" : ",") }));
  return header + bySite(keyed);
}

function mergeNdjson(parts: readonly MergePart[]): string {
  const rows = parts.flatMap(({ file, text }) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Row => ({ text: `${line}\n`, key: siteIn(parsed(line, file), file) })),
  );
  return bySite(rows);
}

interface Document {
  readonly schema: string;
  readonly settings: object;
  readonly provenance: object;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly issues: readonly Issue[];
}

function mergeJson(parts: readonly MergePart[]): string {
  const documents = parts.map(({ file, text }) => ({ file, ...(parsed(text, file) as unknown as Document) }));
  const [first] = documents;
  const odd = documents.find(({ schema, rows }) => schema !== first?.schema || !Array.isArray(rows));
  if (first === undefined || odd !== undefined)
    throw unlike("it is the output of another command than the first part", odd?.file ?? "");
  const all = documents.flatMap(({ rows }) => rows);
  const isLedger = first.schema.startsWith("wbe/check/");
  const rows = isLedger
    ? ledgerRows(all)
    : all
        .map((row) => ({ row, key: siteIn(row, first.file) }))
        .sort((a, b) => byText(a.key, b.key))
        .map(({ row }) => row);
  const issues = new Map(documents.flatMap((one) => one.issues).map((one) => [JSON.stringify(one), one]));
  const { schema, settings, provenance } = first;
  const command = schema.split("/")[1] ?? "";
  return toJson(Object.assign([...rows], { command, settings, provenance, issues: [...issues.values()] }));
}

const LEDGER_COUNTS = 4;

function ledgerRows(rows: readonly Readonly<Record<string, unknown>>[]): readonly object[] {
  const names = Object.keys(rows[0] ?? {});
  const cells = added(
    rows.map((row) => names.map((name) => String(row[name]))),
    names.length - LEDGER_COUNTS,
  );
  return cells.map((row) =>
    Object.fromEntries(
      names.map((name, at) => [name, at < names.length - LEDGER_COUNTS ? row[at] : Number(row[at])]),
    ),
  );
}

/** Rows with the same first `words` cells as one, the other cells added; in the order of the first. */
function added(rows: readonly (readonly string[])[], words: number): readonly (readonly string[])[] {
  const sums = new Map<string, number[]>();
  for (const cells of rows) {
    const key = cells.slice(0, -LEDGER_COUNTS).join("\u0000");
    const counts = cells.slice(-LEDGER_COUNTS).map(Number);
    const before = sums.get(key);
    sums.set(key, before === undefined ? counts : before.map((count, at) => count + (counts[at] ?? 0)));
  }
  return [...sums].map(([key, counts]) => [...key.split("\u0000").slice(0, words), ...counts.map(String)]);
}

/** Sorting keeps the order within a site. */
function bySite(rows: readonly Row[]): string {
  return [...rows]
    .sort((a, b) => byText(a.key, b.key))
    .map(({ text }) => text)
    .join("");
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Records of a CSV with their line ends; a line end inside quotes belongs to its cell. */
function recordsOf(text: string): readonly string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    if (letter !== "\n" || quoted) continue;
    records.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) records.push(`${text.slice(start)}\n`);
  return records;
}

function cellAt(record: string, index: number, separator: string): string {
  const pattern = separator === ";" ? /(?:^|;)("(?:[^"]|"")*"|[^;]*)/g : /(?:^|,)("(?:[^"]|"")*"|[^,]*)/g;
  const cell = [...record.trimEnd().matchAll(pattern)][index]?.[1] ?? "";
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function siteIn(row: Readonly<Record<string, unknown>>, file: string): string {
  if (typeof row.site !== "string") throw unlike("a row names no site", file);
  return row.site;
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw unlike("it is not of the same form as the first part", file);
  }
}

function unlike(what: string, file: string): WbeError {
  return issueError({ code: "ARGUMENT_INVALID", ...(file === "" ? {} : { file }), details: { what } });
}
