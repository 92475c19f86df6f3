import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuoted, tokenise } from "../../src/ingest/tokenise.ts";

const SEED = 20261123;
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", "0", "12,5", "<20", "MDMA", "Verk å", " ", "2026-01-13") },
  fc.string({ maxLength: 6 }).map((text) => text.replace(/[";,\t|\r\n]/g, "")),
);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const table = fc.tuple(
  fc.constantFrom(";", ",", "\t", "|"),
  fc.array(fc.tuple(fc.array(cell, { maxLength: 5 }), lineEnd), { minLength: 1, maxLength: 30 }),
  fc.boolean(),
);

function written(delimiter: string, lines: readonly (readonly [readonly string[], string])[], open: boolean) {
  const text = lines.map(([cells, end]) => cells.join(delimiter) + end).join("");
  return open ? text.replace(/[\r\n]+$/, "") : text;
}

/** Trailing blank lines have no place that anything refers to. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((cells) => cells.length > 0);
  return rows.slice(0, last + 1);
}

describe("text without quotation marks is split as csv-parse splits it", () => {
  test("over mixed line ends, blank lines and ragged rows", () => {
    fc.assert(
      fc.property(table, ([delimiter, lines, open]) => {
        const text = written(delimiter, lines, open);
        expect(trimmed(tokenise(text, delimiter, "a"))).toEqual(trimmed(parseQuoted(text, delimiter, "a")));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test("over random text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", "\n", "\r", " ", "å", "\u2028", "\ufeff") });
    fc.assert(
      fc.property(text, (letters) => {
        expect(trimmed(tokenise(letters, ";", "a"))).toEqual(trimmed(parseQuoted(letters, ";", "a")));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test("a column of many different cells keeps each of them", () => {
    const text = Array.from({ length: 40_000 }, (_, row) => `${row};${row % 5000};x`).join("\n");
    const rows = tokenise(text, ";", "a");
    expect(rows).toHaveLength(40_000);
    expect(rows.every(([a, b, c], row) => a === `${row}` && b === `${row % 5000}` && c === "x")).toBe(true);
  });
});
