import type { Code } from "../base/index.ts";
import { nearest } from "../base/index.ts";
import { hasLeadingZero, isDateLike, isPlainNumber, readNumber } from "./read-number.ts";
import { fromWord, meaningOf, readQualifiers } from "./read-qualifiers.ts";
import type { Cell } from "./table.ts";
import type { ValueContext, ValueReading } from "./value-reading.ts";
import { approximateOf, comparisonOf, plusMinusOf } from "./value-wording.ts";
import { wordKey } from "./vocabulary.ts";

/** Codes for "missing" seen in laboratory and agency files; no concentration has these values by chance. */
const SENTINELS: readonly number[] = [-9, -99, -999, -9999, -99999, 9999, 99999, 999999];

/** Reads one result cell: a number, a non-detect, a word, or several qualifiers at once. */
export function readValue(cell: Cell, context: ValueContext): ValueReading {
  if (typeof cell === "number") return fromNumber(cell, context);
  const written = cell.trim();
  if (isPlainNumber(written, context.decimal) && !hasLeadingZero(written)) return fromPlain(written, context);
  const text = written.replace(FOOTNOTE_MARK, "");
  const reading = readText(text, context);
  return reading.kind === "number" && text !== written ? { ...reading, marked: true } : reading;
}

/** Digits may have been declared to be a word for something else. */
function fromPlain(text: string, context: ValueContext): ValueReading {
  const { decimal, words } = context;
  const word = words.get(text.replace(decimal, ""));
  return word === undefined ? fromNumber(readNumber(text, decimal) ?? 0, context) : fromWord(word, null);
}

/** `112,5*`, `<5 †`: the mark of a footnote, never a lone mark. */
const FOOTNOTE_MARK = /(?<=[^\s*†‡])\s*[*†‡]+$/;

function readText(text: string, context: ValueContext): ValueReading {
  const word = meaningOf(text, context);
  if (word !== undefined) return fromWord(word, null);
  const comparison = comparisonOf(text);
  if (comparison !== null) return fromMark(comparison.rest, context, comparison.kind, text);
  const approximate = approximateOf(text);
  const written = approximate ?? plusMinusOf(text)?.value ?? text;
  const value = readNumber(written, context.decimal);
  if (value !== null && (context.leadingZeros || !hasLeadingZero(written))) {
    const reading = fromNumber(value, context);
    return reading.kind === "number" ? { ...reading, approximate: approximate !== null } : reading;
  }
  if (hasLeadingZero(written) || isDateLike(text)) return problem("NUMBER_DATE_DAMAGE");
  if (RANGE.test(text)) return { ...problem("VALUE_UNREADABLE"), hint: A_RANGE };
  return readQualifiers(text, context) ?? unreadable(text, context);
}

/** `0,2-0,5`: of replicates, of an interval, or of two limits. */
const RANGE = /^\d+(?:[.,]\d+)?\s*(?:[-\u2010-\u2015]|till|to|bis)\s*\d+(?:[.,]\d+)?$/i;
const A_RANGE = "a range is no result: ask for the value, or for the limit if it lies below one";

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

function unreadable(text: string, { words }: ValueContext): ValueReading {
  const near = text.length < 60 ? nearest(wordKey(text), words.keys()) : null;
  const hint =
    near === null || near.length < 3
      ? null
      : `did you mean "${near}"? Add the word with --nd-token or --missing-token`;
  return { kind: "problem", code: "VALUE_UNREADABLE", hint };
}

type Problem = Extract<ValueReading, { kind: "problem" }>;

function problem(code: Code): Problem {
  return { kind: "problem", code, hint: null };
}
