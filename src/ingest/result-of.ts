import type { Code } from "../base/index.ts";
import type { GivenLoad, ResultKind } from "../samples/index.ts";
import type { ValueReading } from "./value-reading.ts";

/** The limits that hold for a result, in the unit of the result; null when not stated. */
export interface Limits {
  readonly lod: number | null;
  readonly loq: number | null;
  readonly uloq: number | null;
  /** A reporting limit whose kind is not stated. */
  readonly limit: number | null;
}

/** A result as an interval with a kind; never a substitute for one. All numbers in the unit that was read. */
export interface ResultInterval {
  readonly result: ResultKind;
  readonly value: number | null;
  readonly lowest: number;
  readonly highest: number | null;
  readonly flags: readonly Code[];
}

/** The value of a row: an interval of concentration in ng/L, a given load, or both. */
export interface LabResult {
  readonly result: ResultInterval;
  readonly lod: number | null;
  readonly loq: number | null;
  readonly givenLoad: GivenLoad | null;
}

/** What a bare 0 means; undefined when nobody has said. */
export type ZeroMeaning = "nd" | "missing" | "value" | undefined;

/** Turns what the cell says and the limits that hold into an interval; a code when the row cannot be used. */
export function resultOf(reading: ValueReading, limits: Limits, zero: ZeroMeaning): ResultInterval | Code {
  const { lod, loq } = limits;
  if (lod !== null && loq !== null && lod > loq) return "LIMIT_ORDER";
  switch (reading.kind) {
    case "problem":
      return reading.code;
    case "ambiguous":
      return "VALUE_AMBIGUOUS";
    case "missing":
      return "VALUE_MISSING";
    case "zero":
      return zeroResult(limits, zero);
    case "below":
      return belowResult(reading, limits);
    case "above":
      return aboveResult(reading.limit ?? limits.uloq, reading.estimate);
    case "unconfirmed":
      return { result: "unconfirmed", value: null, lowest: 0, highest: null, flags: ["UNCONFIRMED"] };
    case "detected":
      return detectedResult(reading, limits);
    case "number":
      return numberResult(reading, limits);
  }
}

function zeroResult(limits: Limits, zero: ZeroMeaning): ResultInterval | Code {
  if (zero === "missing") return "VALUE_MISSING";
  if (zero === "nd") return belowResult({ of: "limit", limit: null, estimate: null }, limits);
  if (zero === "value") return { result: "quantified", value: 0, lowest: 0, highest: 0, flags: [] };
  return { result: "below limit", value: null, lowest: 0, highest: null, flags: ["VALUE_ZERO"] };
}

type Below = Omit<Extract<ValueReading, { kind: "below" }>, "kind">;

function belowResult({ of, limit, estimate }: Below, limits: Limits): ResultInterval | Code {
  const { lod, loq, limit: reporting } = limits;
  // A value below the LOD is below the LOQ too, so the LOQ still bounds it when no LOD is stated.
  const stated =
    of === "LOD" ? (lod ?? reporting ?? loq) : of === "LOQ" ? (loq ?? reporting) : (reporting ?? loq ?? lod);
  const highest = limit ?? stated;
  if (highest === 0) return "LIMIT_ZERO";
  const flags: Code[] = highest === null ? ["LIMIT_UNKNOWN"] : [];
  if (estimate !== null && highest !== null && estimate > highest) flags.push("ESTIMATE_ABOVE_LIMIT");
  return { result: kindOf(of, highest, limits), value: null, lowest: 0, highest, flags };
}

function kindOf(of: "LOD" | "LOQ" | "limit", highest: number | null, { lod, loq }: Limits): ResultKind {
  if (of !== "limit") return of === "LOD" ? "below LOD" : "below LOQ";
  if (highest !== null && highest === loq) return "below LOQ";
  return highest !== null && highest === lod ? "below LOD" : "below limit";
}

function aboveResult(limit: number | null, estimate: number | null): ResultInterval | Code {
  if (limit !== null)
    return { result: "above ULOQ", value: null, lowest: limit, highest: null, flags: ["ABOVE_ULOQ"] };
  // Without a stated upper limit the instrument's own number is not a bound; only the detection is certain.
  const flags: Code[] = estimate === null ? ["ABOVE_ULOQ", "LIMIT_UNKNOWN"] : ["ABOVE_ULOQ"];
  return { result: "above ULOQ", value: null, lowest: 0, highest: null, flags };
}

type Detected = Omit<Extract<ValueReading, { kind: "detected" }>, "kind">;

function detectedResult({ trace, limit: own }: Detected, { lod, loq, limit }: Limits): ResultInterval {
  const highest = trace ? (own ?? loq ?? limit) : null;
  return {
    result: "detected",
    value: null,
    lowest: lod ?? 0,
    highest,
    flags: highest === null ? ["LIMIT_UNKNOWN"] : [],
  };
}

/** Held once, however many rows there are. */
const NO_FLAGS: readonly Code[] = [];

type Measured = Omit<Extract<ValueReading, { kind: "number" }>, "kind">;

function numberResult({ value, approximate, marked = false }: Measured, limits: Limits): ResultInterval {
  const { lod, loq, uloq } = limits;
  if (uloq !== null && value > uloq) return aboveResult(uloq, value) as ResultInterval;
  if (approximate && loq !== null && value < loq) {
    return { result: "detected", value: null, lowest: lod ?? 0, highest: loq, flags: ["VALUE_APPROXIMATE"] };
  }
  const isClean = !approximate && !marked && (loq === null || value >= loq);
  if (isClean) return { result: "quantified", value, lowest: value, highest: value, flags: NO_FLAGS };
  const flags: Code[] = approximate ? ["VALUE_APPROXIMATE"] : [];
  if (marked) flags.push("VALUE_MARKED");
  if (loq !== null && value < loq) flags.push("LIMIT_ABOVE_VALUE");
  return { result: "quantified", value, lowest: value, highest: value, flags };
}
