import type { Issue } from "../base/index.ts";
import { resultDigest } from "./result-digest.ts";

/** Rows with what belongs to them: a `Result`, or any iterable of rows that carries the same. */
export interface Envelope extends Iterable<object> {
  readonly command: string;
  readonly settings: object;
  /** Version, inputs with their SHA-256, seed, citations. */
  readonly provenance: object;
  readonly issues: readonly Issue[];
}

/**
 * A result as JSON: `{ schema: "wbe/<command>/1", settings, provenance, rows, issues }`.
 * Full precision, absent values null, one row a line.
 */
export function toJson(result: Envelope): string {
  return [...jsonChunks(result)].join("");
}

/** The pieces of `toJson` in order: for streams of any length. */
export function* jsonChunks(result: Envelope): Generator<string, void, undefined> {
  yield "{\n";
  yield `"schema": ${JSON.stringify(`wbe/${result.command}/1`)},\n`;
  yield `"settings": ${JSON.stringify(result.settings, null, 2)},\n`;
  yield `"provenance": ${JSON.stringify(provenanceOf(result), null, 2)},\n`;
  yield '"rows": ';
  yield* listChunks(result);
  yield ',\n"issues": ';
  yield* listChunks(result.issues);
  yield "\n}\n";
}

/** Results that are published carry a checksum of their numbers; rows without end are not gone through twice. */
const CHECKED: ReadonlySet<string> = new Set(["summary", "compare", "trend", "report"]);

function provenanceOf(result: Envelope): object {
  const { command, settings, provenance } = result;
  if (!CHECKED.has(command)) return provenance;
  return { ...provenance, result_sha256: resultDigest({ settings, rows: [...result] }) };
}

function* listChunks(items: Iterable<object>): Generator<string, void, undefined> {
  let before = "[\n";
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
  yield before === "[\n" ? "[]" : "\n]";
}
