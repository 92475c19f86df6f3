import type { Code } from "../base/index.ts";
import { nearest } from "../base/index.ts";
import { type DecimalSign, hasLeadingZero, isDateLike, readNumber } from "./read-number.ts";
import type { Cell } from "./table.ts";
import { type WordMeaning, wordKey } from "./vocabulary.ts";

/** What a result cell says, in the cell's own unit. */
export type ValueReading =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly approximate: boolean;
      /** A footnote's mark stands behind the number. */
      readonly marked?: boolean;
    }
  | { readonly kind: "zero" }
  /** Below a limit; `limit` when the cell itself states it, `estimate` the instrument's own guess, never a value. */
  | {
      readonly kind: "below";
      readonly of: "LOD" | "LOQ" | "limit";
      readonly limit: number | null;
      readonly estimate: number | null;
    }
  /** Seen but not measured: `trace` lies between LOD and LOQ. */
  | { readonly kind: "detected"; readonly trace: boolean; readonly estimate: number | null }
  | { readonly kind: "above"; readonly limit: number | null; readonly estimate: number | null }
  | { readonly kind: "unconfirmed"; readonly estimate: number | null }
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "problem"; readonly code: Code; readonly hint: string | null };

export interface ValueContext {
  readonly decimal: DecimalSign;
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** Numbers declared to stand for a missing value. */
  readonly sentinels: readonly number[];
  /** Numbers such as `06.01` have been declared sound. */
  readonly leadingZeros: boolean;
}

/** Codes for "missing" seen in laboratory and agency files; no concentration has these values by chance. */
const SENTINELS: readonly number[] = [-9, -99, -999, -9999, -99999, 9999, 99999, 999999];

/** Reads one result cell: a number, a non-detect, a word, or several qualifiers at once. */
export function readValue(cell: Cell, context: ValueContext): ValueReading {
  if (typeof cell === "number") return fromNumber(cell, context);
  const text = cell.trim().replace(FOOTNOTE_MARK, "");
  const reading = readText(text, context);
  return reading.kind === "number" && text !== cell.trim() ? { ...reading, marked: true } : reading;
}

/** `112,5*`, `<5 †`: the mark of a footnote, never a lone mark. */
const FOOTNOTE_MARK = /(?<=[^\s*†‡])\s*[*†‡]+$/;

function readText(text: string, context: ValueContext): ValueReading {
  const word = meaningOf(text, context);
  if (word !== undefined) return fromWord(word, null);
  const below = /^(?:nd|n\.d\.)?\s*(?:<|≤|&lt;)\s*=?\s*(.+)$/i.exec(text);
  if (below) return fromMark(below[1]!, context, "below", text);
  const above = /^(?:>|≥|&gt;)\s*=?\s*(.+)$/.exec(text);
  if (above) return fromMark(above[1]!, context, "above", text);
  const value = readNumber(text, context.decimal);
  if (value !== null && (context.leadingZeros || !hasLeadingZero(text))) return fromNumber(value, context);
  if (hasLeadingZero(text) || isDateLike(text)) return problem("NUMBER_DATE_DAMAGE");
  return qualifiers(text, context) ?? unreadable(text, context);
}

/** A lone footnote mark has the key of an empty cell, and is none. */
function meaningOf(text: string, { words }: ValueContext): WordMeaning | undefined {
  return /^\s*[*†‡]/.test(text) ? undefined : words.get(wordKey(text));
}

function fromNumber(value: number, { sentinels }: ValueContext): ValueReading {
  if (!Number.isFinite(value)) return problem("VALUE_UNREADABLE");
  if (sentinels.includes(value)) return { kind: "missing" };
  if (value === 0) return { kind: "zero" };
  if (SENTINELS.includes(value)) return problem("NUMBER_SENTINEL");
  return value < 0 ? problem("NUMBER_NEGATIVE") : { kind: "number", value, approximate: false };
}

function fromMark(rest: string, context: ValueContext, kind: "below" | "above", text: string): ValueReading {
  const limit = readNumber(rest, context.decimal);
  if (limit === null) return unreadable(text, context);
  if (limit === 0) return problem("LIMIT_ZERO");
  if (limit < 0) return problem("NUMBER_NEGATIVE");
  return kind === "below" ? { kind, of: "limit", limit, estimate: null } : { kind, limit, estimate: null };
}

function fromWord(meaning: WordMeaning, estimate: number | null): ValueReading {
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

/** `Below LLOQ (0.027)`, `Positive (~0.05)`, `Out of Ratio/Below LLOQ (0.1)`. Null when a part is not known. */
function qualifiers(text: string, context: ValueContext): ValueReading | null {
  const match = /^([^()]*?)\s*(?:\(\s*(~|ca\.?|≈)?\s*([^()]*?)\s*\))?$/.exec(text);
  if (match === null || match[1] === "") return null;
  const meanings = match[1]!.split("/").map((part) => meaningOf(part, context));
  if (meanings.some((meaning) => meaning === undefined)) return null;
  const meaning = CAUTION.find((candidate) => meanings.includes(candidate));
  const written = match[3];
  const estimate = written === undefined || written === "" ? null : readNumber(written, context.decimal);
  if (meaning === undefined || (written !== undefined && written !== "" && estimate === null)) return null;
  const plain = meaning === "detected" || meaning === "quantified";
  if (plain && estimate !== null && estimate > 0) {
    return { kind: "number", value: estimate, approximate: match[2] !== undefined };
  }
  return fromWord(meaning, estimate);
}

function unreadable(text: string, { words }: ValueContext): ValueReading {
  const near = text.length < 60 ? nearest(wordKey(text), words.keys()) : null;
  const hint =
    near === null || near.length < 3
      ? null
      : `did you mean "${near}"? Add the word with --nd-token or --missing-token`;
  return { kind: "problem", code: "VALUE_UNREADABLE", hint };
}

function problem(code: Code): ValueReading {
  return { kind: "problem", code, hint: null };
}
