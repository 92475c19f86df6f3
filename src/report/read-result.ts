import { issueError, sha256 } from "../base/index.ts";
import { resultDigest } from "./result-digest.ts";
import { resultInPage } from "./result-in-page.ts";

/** A result of an earlier run, as its file states it. */
export interface EarlierResult {
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly sha256: string;
  readonly command: "summary" | "compare" | "trend" | "report";
  readonly settings: Readonly<Record<string, unknown>>;
  readonly provenance: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Whether the numbers, and of a page its text, fit their checksums; null where none stands in the file. */
  readonly intact: boolean | null;
}

/**
 * Reads the JSON of `wbe summary`, `compare`, `trend` or `report`, or a report's page, which carries its JSON.
 * @throws WbeError `EARLIER_UNREADABLE` (exit 3) for anything else.
 */
export function readResult(text: string, file: string): EarlierResult {
  const isPage = /^\s*<!doctype html/i.test(text);
  const page = isPage ? resultInPage(text) : null;
  if (isPage && page === null) throw unreadable(file, "the page carries no data");
  const value = parsed(page?.json ?? text.replace(/^\ufeff/, ""), file);
  const { schema, settings, provenance, rows } = value;
  const command = typeof schema === "string" ? (/^wbe\/([a-z]+)\/1$/.exec(schema)?.[1] ?? "") : "";
  if (!isCommand(command)) throw unreadable(file, `its schema is ${JSON.stringify(schema ?? null)}`);
  if (!isRecord(settings) || !isRecord(provenance) || !Array.isArray(rows) || !rows.every(isRecord)) {
    throw unreadable(file, "settings, provenance or rows are missing");
  }
  const stated = provenance.result_sha256;
  const numbers = typeof stated === "string" ? stated === resultDigest({ settings, rows }) : null;
  return {
    file,
    sha256: sha256(text),
    command,
    settings,
    provenance,
    rows,
    intact: numbers === null ? null : numbers && page?.intact !== false,
  };
}

const COMMANDS = ["summary", "compare", "trend", "report"] as const;

function isCommand(name: string): name is EarlierResult["command"] {
  return (COMMANDS as readonly string[]).includes(name);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(json: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return value;
  } catch {
    throw unreadable(file, "it is not JSON");
  }
  throw unreadable(file, "it is no object");
}

function unreadable(file: string, what: string): Error {
  return issueError({ code: "EARLIER_UNREADABLE", file, details: { what } }, 3);
}
