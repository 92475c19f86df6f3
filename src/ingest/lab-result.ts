import type { Code } from "../base/index.ts";
import type { GivenLoad } from "../samples/index.ts";
import { mgPerDayPer1000 } from "../units/index.ts";
import { checkInterval } from "./check-interval.ts";
import { exactResult, isExact } from "./exact-result.ts";
import type { LabField } from "./lab-columns.ts";
import { cellOf, type EntryPlan, type LabPlan, mayHold } from "./lab-plan.ts";
import { labReading } from "./lab-reading.ts";
import { type Complain, limitOf, numberOf, type Scale, scaled, scaleOf } from "./lab-values.ts";
import { readNumber } from "./read-number.ts";
import { type LabResult, type Limits, type ResultInterval, resultOf } from "./result-of.ts";
import type { Cell } from "./table.ts";
import type { ValueReading } from "./value-reading.ts";

const NO_LIMITS: Limits = { lod: null, loq: null, uloq: null, limit: null };
const LIMITS = ["lod", "loq", "limit", "uloq"] as const satisfies readonly LabField[];
const MG: Scale = { kind: "load", convert: (value) => value };

/** Reads value, limits and given load of a row; null when the row has no value that can be used (with complaints). */
export function labResult(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  molarMass: number | null,
  complain: Complain,
): LabResult | null {
  if (isExact(entry, cells)) return exactResult(plan, entry, cells, complain);
  const load =
    entry.columns.load === undefined && entry.constants.load === undefined
      ? null
      : readLoad(plan, entry, cells, complain);
  const named = entry.columns.concentration !== undefined || entry.constants.concentration !== undefined;
  const reading: ValueReading =
    named || entry.columns.result !== undefined
      ? labReading(plan, entry, cells, "concentration")
      : { kind: "missing" };
  if (reading.kind === "missing" && load !== null) return fromLoad(plan, entry, cells, load, complain);
  if (reading.kind === "missing") return refuse("VALUE_MISSING", complain);
  const scale = needsScale(entry, cells, reading)
    ? scaleOf(plan, entry, cells, "concentration", molarMass, complain)
    : MG;
  if (scale === null) return null;
  const { limits, sound } = limitsOf(plan, entry, cells, scale, complain);
  if (!sound) return null;
  const result = resultOf(scaled(withLimits(reading, limits), scale), limits, plan.options.zero);
  if (typeof result === "string")
    return refuse(result, complain, reading.kind === "problem" ? reading.hint : null);
  if (scale.kind === "load" && scale !== MG) return loadIn(plan, entry, cells, result, complain);
  const givenLoad =
    load === null
      ? (upperOf(plan, entry, cells, result, complain) ??
        ownUncertainty(plan, entry, cells, result, complain))
      : givenFrom(plan, entry, cells, load, complain);
  return { result, lod: limits.lod, loq: limits.loq, givenLoad };
}

/** A word without any number needs no unit. */
function needsScale(entry: EntryPlan, cells: readonly Cell[], reading: ValueReading): boolean {
  if (reading.kind === "number" || reading.kind === "problem") return reading.kind === "number";
  const stated = LIMITS.some((field) => String(cellOf(entry, cells, field)).trim() !== "");
  return stated || JSON.stringify(reading).match(/"(limit|estimate)":[\d.]/) !== null;
}

function limitsOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  scale: Scale,
  complain: Complain,
): { limits: Limits; sound: boolean } {
  if (!LIMITS.some((field) => mayHold(entry, field))) return { limits: NO_LIMITS, sound: true };
  let sound = true;
  const watch: Complain = (...complaint) => {
    sound = false;
    complain(...complaint);
  };
  const read = (field: "lod" | "loq" | "limit" | "uloq"): number | null =>
    limitOf(plan, entry, cells, field, scale, watch);
  return { limits: { lod: read("lod"), loq: read("loq"), uloq: read("uloq"), limit: read("limit") }, sound };
}

/** Where a kind is stated in words and one limit in a column, as in our own output, that limit bounds it. */
function withLimits(reading: ValueReading, { loq, uloq, limit }: Limits): ValueReading {
  if (limit === null) return reading;
  if (reading.kind === "above" && reading.limit === null && uloq === null) return { ...reading, limit };
  return reading.kind === "detected" && loq === null ? { ...reading, trace: true } : reading;
}

function readLoad(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): ResultInterval | null {
  const reading = labLoadReading(plan, entry, cells);
  if (reading.kind === "missing") return null;
  const scale = scaleOf(plan, entry, cells, "load", null, complain);
  if (scale === null) return null;
  const result = resultOf(scaled(reading, scale), NO_LIMITS, plan.options.zero);
  if (typeof result !== "string") return result;
  complain(result, "load", {}, reading.kind === "problem" ? reading.hint : null);
  return null;
}

function labLoadReading(plan: LabPlan, entry: EntryPlan, cells: readonly Cell[]): ValueReading {
  // The columns `result` and `mark` speak of the concentration where there is one.
  return labReading(plan, entry.loadAlone ?? entry, cells, "load");
}

function fromLoad(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  load: ResultInterval,
  complain: Complain,
): LabResult {
  return loadIn(plan, entry, cells, load, complain);
}

/** A load that came as such: the concentration is not known, the kind of result is the load's. */
function loadIn(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  load: ResultInterval,
  complain: Complain,
): LabResult {
  const result: ResultInterval = { ...load, value: null, lowest: 0, highest: null };
  return { result, lod: null, loq: null, givenLoad: givenFrom(plan, entry, cells, load, complain) };
}

function givenFrom(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  load: ResultInterval,
  complain: Complain,
): GivenLoad {
  const relativeUncertainty = relativeOf(plan, entry, cells, complain);
  checkInterval(plan, entry, cells, { load: load.value, relativeUncertainty }, complain);
  return {
    load: load.value === null ? null : mgPerDayPer1000(load.value),
    highest: load.highest === null ? null : mgPerDayPer1000(load.highest),
    relativeUncertainty,
  };
}

/** A measured concentration may state how sure its load is, without stating the load. */
function ownUncertainty(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  result: ResultInterval,
  complain: Complain,
): GivenLoad | null {
  const relativeUncertainty = result.value === null ? null : relativeOf(plan, entry, cells, complain);
  return relativeUncertainty === null ? null : { load: null, highest: null, relativeUncertainty };
}

/** A fraction, or a percentage where a cell or its header says so. */
function relativeOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): number | null {
  const field = "relativeUncertainty";
  const cell = cellOf(entry, cells, field);
  if (cell === "") return null;
  const decimal = entry.columns[field]?.decimal ?? ".";
  const inCell =
    typeof cell === "string" && /%\s*$/.test(cell)
      ? readNumber(cell.replace(/%\s*$/, "").trim(), decimal)
      : null;
  if (inCell !== null) return inCell / 100;
  const value = numberOf(plan, entry, cells, field, complain);
  const inHeader = /%|percent|procent|prozent|pct/i.test(entry.columns[field]?.unit ?? "");
  return value !== null && inHeader ? value / 100 : value;
}

/** A non-detect of our own output without its limit still has its limit's load in `upper`; or, limit unknown, 0 in `lower`. */
function upperOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  result: ResultInterval,
  complain: Complain,
): GivenLoad | null {
  if (result.value !== null || result.highest !== null || entry.columns.upper === undefined) return null;
  const upper = numberOf(plan, entry, cells, "upper", complain);
  const lower = entry.columns.lower === undefined ? null : numberOf(plan, entry, cells, "lower", complain);
  if (upper === null && lower === null) return null;
  return { load: null, highest: upper === null ? null : mgPerDayPer1000(upper), relativeUncertainty: null };
}

function refuse(code: Code, complain: Complain, hint: string | null = null): null {
  if (code === "VALUE_CONFLICT") complain(code, "concentration", { what: hint ?? "" });
  else complain(code, "concentration", {}, hint);
  return null;
}
