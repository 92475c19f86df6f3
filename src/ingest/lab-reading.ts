import type { Code } from "../base/index.ts";
import type { LabField } from "./lab-columns.ts";
import { cellOf, type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { readValue } from "./read-value.ts";
import type { Cell } from "./table.ts";
import type { ValueReading } from "./value-reading.ts";
import { type WordMeaning, wordKey } from "./vocabulary.ts";

/** What a row says about its value: the cell itself, a column with the mark, and a column with the kind of result. */
export function labReading(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  field: LabField,
): ValueReading {
  const main = readWithUnit(plan, entry, cells, field);
  const mark = textOf(entry, cells, "mark");
  const marked = mark === "" ? main : withMark(main, mark, plan.words);
  const kind = textOf(entry, cells, "result");
  return kind === "" ? marked : withKind(marked, plan.words.get(wordKey(kind)));
}

/** Some write the unit behind each number; the same unit as the column's is no more than a repetition. */
function readWithUnit(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  field: LabField,
): ValueReading {
  const cell = cellOf(entry, cells, field);
  const context = contextOf(plan, entry, field);
  const reading = readValue(cell, context);
  if (typeof cell !== "string" || reading.kind !== "problem" || reading.code !== "VALUE_UNREADABLE")
    return reading;
  const match = /^(.*\d)\s*([^\d\s].*)$/.exec(cell.trim());
  const behind = match === null ? null : plan.unitOf(match[2]!);
  if (match === null || behind?.kind !== "known") return reading;
  const stated = entry.columns[field]?.unit || plan.unitOf(textOf(entry, cells, "unit"));
  const unit = typeof stated === "string" ? stated : stated.kind === "known" ? stated.unit : "";
  if (unit === behind.unit) return readValue(match[1]!, context);
  return {
    kind: "problem",
    code: "VALUE_CONFLICT",
    hint: `the cell says ${match[2]}, the column ${unit === "" ? "nothing" : unit}`,
  };
}

function contextOf(plan: LabPlan, entry: EntryPlan, field: LabField): Parameters<typeof readValue>[1] {
  const { words, sentinels, leadingZeros } = plan;
  return { decimal: entry.columns[field]?.decimal ?? ".", words, sentinels, leadingZeros };
}

/** A mark of its own (`<`, `>`, `ND`) applies to the number beside it. */
function withMark(main: ValueReading, mark: string, words: ReadonlyMap<string, WordMeaning>): ValueReading {
  if (mark === "=") return main.kind === "below" || main.kind === "above" ? CONFLICT : main;
  const number = main.kind === "number" ? main.value : null;
  if (/^(<|≤|&lt;)=?$/.test(mark)) {
    if (number !== null) return { kind: "below", of: "limit", limit: number, estimate: null };
    return main.kind === "missing"
      ? { kind: "below", of: "limit", limit: null, estimate: null }
      : main.kind === "above"
        ? CONFLICT
        : main;
  }
  if (/^(>|≥|&gt;)=?$/.test(mark)) {
    if (number !== null) return { kind: "above", limit: number, estimate: null };
    return main.kind === "below" ? CONFLICT : main;
  }
  const meaning = words.get(wordKey(mark));
  return meaning === undefined
    ? { kind: "problem", code: "VALUE_UNREADABLE", hint: `the mark "${mark}" is not known` }
    : withKind(main, meaning);
}

const CONFLICT: ValueReading = {
  kind: "problem",
  code: "VALUE_CONFLICT" satisfies Code,
  hint: "the cell says one kind of result, the column beside it another",
};

/** The kind of result, where a column states it; a number beside a non-detect contradicts it. */
function withKind(main: ValueReading, meaning: WordMeaning | undefined): ValueReading {
  if (main.kind === "problem" || main.kind === "ambiguous") return main;
  const empty = main.kind === "missing" || main.kind === "zero";
  switch (meaning) {
    case undefined:
      return empty ? { kind: "problem", code: "VALUE_UNREADABLE", hint: null } : main;
    case "quantified":
      return main.kind === "number" || empty ? main : CONFLICT;
    case "missing":
      return empty ? { kind: "missing" } : main;
    case "unconfirmed":
      return { kind: "unconfirmed", estimate: main.kind === "number" ? main.value : null };
    case "ambiguous":
      return { kind: "ambiguous" };
    case "trace":
      return empty ? { kind: "detected", trace: true, estimate: null } : main;
    case "detected":
      return empty ? { kind: "detected", trace: false, estimate: null } : main;
    case "above ULOQ":
      return empty ? { kind: "above", limit: null, estimate: null } : main.kind === "below" ? CONFLICT : main;
    default: {
      if (main.kind === "number" || main.kind === "above") return CONFLICT;
      const of = meaning === "below LOD" ? "LOD" : meaning === "below LOQ" ? "LOQ" : "limit";
      return main.kind === "below" ? { ...main, of } : { kind: "below", of, limit: null, estimate: null };
    }
  }
}
