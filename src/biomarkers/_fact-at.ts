import { type Json, objectAt, optional, refuse, textAt } from "./_checked.ts";
import type { Fact, FactUnit, Span } from "./fact.ts";

/** What a number of a unit can be. */
const POSSIBLE: Readonly<Record<FactUnit, (value: number) => boolean>> = {
  "g/mol": (value) => value > 0,
  "g/g": (value) => value > 0,
  fraction: (value) => value >= 0 && value <= 1,
  mg: (value) => value > 0,
  "ng/L": (value) => value > 0,
  "1/h": () => true,
  h: (value) => value > 0,
};

export function numberAt(path: string, value: unknown, unit: FactUnit): number {
  if (typeof value !== "number" || !Number.isFinite(value) || !POSSIBLE[unit](value)) {
    refuse(path, `a possible number in ${unit}`, value);
  }
  return value;
}

export function spanAt(path: string, value: unknown, unit: FactUnit, others: readonly string[] = []): Span {
  const given = objectAt(path, value, ["value", "low", "high", "note", ...others]);
  const end = (key: "low" | "high") =>
    given[key] === undefined ? {} : { [key]: numberAt(`${path}.${key}`, given[key], unit) };
  const span: Span = {
    value: given.value === null ? null : numberAt(`${path}.value`, given.value, unit),
    ...end("low"),
    ...end("high"),
    ...optional("note", textAt, `${path}.note`, given.note),
  };
  const inOrder = [span.low, span.value, span.high].filter((part) => typeof part === "number");
  if (inOrder.length === 0) refuse(path, "a value or a range", value);
  if (inOrder.some((part, index) => part < (inOrder[index - 1] ?? part))) {
    refuse(path, "low <= value <= high", value);
  }
  return span;
}

const BIRTH = ["unit", "source", "confidence"];

/** A number or a range with its unit, source and confidence; `others` are further keys that the caller reads. */
export function factAt(path: string, value: unknown, unit: FactUnit, others: readonly string[] = []): Fact {
  const span = spanAt(path, value, unit, [...BIRTH, ...others]);
  const given = value as Json;
  if (given.unit !== unit) refuse(`${path}.unit`, unit, given.unit);
  return {
    ...span,
    unit,
    source: textAt(`${path}.source`, given.source),
    confidence: textAt(`${path}.confidence`, given.confidence),
  };
}
