import type { Code, IssueInput } from "../base/index.ts";
import { type GramPerMole, gramPerMole, toMgPerDayPer1000, toNgPerL, UNITS } from "../units/index.ts";
import type { LabField } from "./lab-columns.ts";
import { cellOf, type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { readNumber } from "./read-number.ts";
import type { Cell } from "./table.ts";
import type { ValueReading } from "./value-reading.ts";

/** Says what is wrong with a cell of a row. */
export type Complain = (
  code: Code,
  field: LabField,
  details?: IssueInput["details"],
  hint?: string | null,
) => void;

/** Takes a number of one unit to ng/L, or to mg/d/1000 for loads. */
export interface Scale {
  readonly kind: "concentration" | "load";
  readonly convert: (value: number) => number;
}

/** The scale of a value column in a row: the header's unit, else the unit column's; null and a complaint when none fits. */
export function scaleOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  field: LabField,
  molarMass: number | null,
  complain: Complain,
): Scale | null {
  const stated = entry.columns[field]?.unit ?? "";
  const unitField: LabField = field === "load" && entry.columns.loadUnit !== undefined ? "loadUnit" : "unit";
  const written = stated === "" ? textOf(entry, cells, unitField) : stated;
  const reading = plan.unitOf(written);
  const known = reading.kind === "known" ? reading.unit : null;
  const quantity = known === null ? undefined : UNITS[known]?.quantity;
  if (known !== null && quantity === "concentration")
    return { kind: "concentration", convert: (value) => toNgPerL(value, known) };
  if (known !== null && quantity === "load")
    return { kind: "load", convert: (value) => toMgPerDayPer1000(value, known) };
  if (known !== null && quantity === "molar concentration" && molarMass !== null) {
    const mass: GramPerMole = gramPerMole(molarMass);
    return { kind: "concentration", convert: (value) => toNgPerL(value, known, mass) };
  }
  const hint =
    quantity === "molar concentration"
      ? "a molar unit needs a biomarker whose molar mass is known"
      : /^log/i.test(written)
        ? "these are logarithms: undo them first, a value x stands for 10 to the power of x"
        : null;
  complain(
    reading.kind === "mixed" ? "UNIT_MIXED_ROW" : "UNIT_UNKNOWN",
    unitField,
    { known: "ng/L, µg/L, µg/m3, pg/mL, ng/mL, nM" },
    hint,
  );
  return null;
}

/** A plain number of a row, or null when its cell is empty, a word for missing, or (with a complaint) unreadable. */
export function numberOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  field: LabField,
  complain: Complain,
): number | null {
  const cell = cellOf(entry, cells, field);
  if (cell === "") return null;
  if (typeof cell === "number") return plan.sentinels.includes(cell) ? null : cell;
  const text = cell.trim();
  if (text === "" || plan.words.get(text.toLowerCase()) === "missing") return null;
  const value = readNumber(text, entry.columns[field]?.decimal ?? ".");
  if (value === null) complain("NUMBER_UNREADABLE", field);
  return value === null || plan.sentinels.includes(value) ? null : value;
}

/** A limit of a row in ng/L (or mg/d/1000): its own unit, else that of the value. A limit of 0 says nothing. */
export function limitOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  field: "lod" | "loq" | "limit" | "uloq",
  scale: Scale,
  complain: Complain,
): number | null {
  const column = entry.columns[field];
  const cell = cellOf(entry, cells, field);
  if (cell === "") return null;
  const text = String(cell)
    .trim()
    .replace(/^[<>≤≥]\s*/, "");
  if (text === "" || plan.words.get(text.toLowerCase()) === "missing") return null;
  const value = typeof cell === "number" ? cell : readNumber(text, column?.decimal ?? ".");
  if (value === null || value < 0) {
    complain(value === null ? "NUMBER_UNREADABLE" : "NUMBER_NEGATIVE", field);
    return null;
  }
  if (value === 0) return null;
  const stated = column?.unit ?? "";
  const inColumn = stated === "" ? plan.unitOf(textOf(entry, cells, "limitUnit")) : null;
  const own = inColumn?.kind === "known" ? inColumn.unit : stated;
  const quantity = own === "" ? undefined : UNITS[own]?.quantity;
  if (quantity === "concentration") return toNgPerL(value, own);
  return quantity === "load" ? toMgPerDayPer1000(value, own) : scale.convert(value);
}

/** Takes every number inside a reading to the base unit. */
export function scaled(reading: ValueReading, { convert }: Scale): ValueReading {
  const move = (value: number | null): number | null => (value === null ? null : convert(value));
  switch (reading.kind) {
    case "number":
      return {
        kind: reading.kind,
        value: convert(reading.value),
        approximate: reading.approximate,
        marked: reading.marked ?? false,
      };
    case "below":
    case "above":
      return { ...reading, limit: move(reading.limit), estimate: move(reading.estimate) };
    case "detected": {
      const { limit, ...rest } = reading;
      const estimate = move(reading.estimate);
      return limit === undefined ? { ...rest, estimate } : { ...rest, estimate, limit: convert(limit) };
    }
    case "unconfirmed":
      return { ...reading, estimate: move(reading.estimate) };
    default:
      return reading;
  }
}
