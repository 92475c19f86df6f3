import { cellOf } from "./cell.ts";

/**
 * Rows as newline-delimited JSON: one object a line, full precision, absent values null.
 * @param columns What each object holds, in order; all that a row has when left out.
 */
export function toNdjson(rows: Iterable<object>, columns?: readonly string[]): string {
  return [...ndjsonLines(rows, columns)].join("");
}

/** The lines of `toNdjson` one by one, each with its line end: for streams. */
export function* ndjsonLines(
  rows: Iterable<object>,
  columns?: readonly string[],
): Generator<string, void, undefined> {
  const keys = columns?.map((name) => [name, `${JSON.stringify(name)}:`] as const);
  for (const row of rows) {
    const text =
      keys === undefined
        ? JSON.stringify(row)
        : `{${keys.map(([name, key]) => key + JSON.stringify(cellOf(row, name)))}}`;
    yield `${text}\n`;
  }
}
