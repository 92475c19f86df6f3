import { readNumber } from "./read-number.ts";
import type { ValueContext, ValueReading } from "./value-reading.ts";
import { type WordMeaning, wordKey } from "./vocabulary.ts";

/** A lone footnote mark has the key of an empty cell, and is none. */
export function meaningOf(text: string, { words }: ValueContext): WordMeaning | undefined {
  return /^\s*[*†‡]/.test(text) ? undefined : words.get(wordKey(text));
}

export function fromWord(meaning: WordMeaning, estimate: number | null): ValueReading {
  switch (meaning) {
    case "below LOD":
      return { kind: "below", of: "LOD", limit: null, estimate };
    case "below LOQ":
      return { kind: "below", of: "LOQ", limit: null, estimate };
    case "below limit":
      return { kind: "below", of: "limit", limit: null, estimate };
    case "above ULOQ":
      return { kind: "above", limit: null, estimate };
    case "unconfirmed":
      return { kind: "unconfirmed", estimate };
    case "trace":
      return { kind: "detected", trace: true, estimate };
    case "detected":
    case "quantified":
      return { kind: "detected", trace: false, estimate };
    case "missing":
      return { kind: "missing" };
    case "ambiguous":
      return { kind: "ambiguous" };
  }
}

/** Of several qualifiers in one cell the first of these decides: the most cautious reading. */
const CAUTION: readonly WordMeaning[] = [
  "ambiguous",
  "missing",
  "unconfirmed",
  "below LOD",
  "below LOQ",
  "below limit",
  "above ULOQ",
  "trace",
  "detected",
  "quantified",
];

/**
 * `Below LLOQ (0.027)`, `Positive (~0.05)`, `Out of Ratio/Below LLOQ (0.1)`, and with the limit itself in brackets
 * `spår (<0,5)`. Null when a part is not known.
 */
export function readQualifiers(text: string, context: ValueContext): ValueReading | null {
  const match = /^([^()]*?)\s*(?:\(\s*(~|ca\.?|≈|<)?\s*([^()]*?)\s*\))?$/.exec(text);
  if (match === null || match[1] === "") return null;
  const meanings = match[1]!.split("/").map((part) => meaningOf(part, context));
  if (meanings.some((meaning) => meaning === undefined)) return null;
  const meaning = CAUTION.find((candidate) => meanings.includes(candidate));
  const written = match[3];
  const estimate = written === undefined || written === "" ? null : readNumber(written, context.decimal);
  if (meaning === undefined || (written !== undefined && written !== "" && estimate === null)) return null;
  if (match[2] === "<") return estimate === null ? null : withLimit(fromWord(meaning, null), estimate);
  const plain = meaning === "detected" || meaning === "quantified";
  if (plain && estimate !== null && estimate > 0) {
    return { kind: "number", value: estimate, approximate: match[2] !== undefined };
  }
  return fromWord(meaning, estimate);
}

/** A limit says something of a trace and of what lies below it only. */
function withLimit(reading: ValueReading, limit: number): ValueReading | null {
  if (limit <= 0) return { kind: "problem", code: "LIMIT_ZERO", hint: null };
  if (reading.kind === "below" || (reading.kind === "detected" && reading.trace))
    return { ...reading, limit };
  return null;
}
