import type { ResultKind } from "../samples/index.ts";
import { type MgPerDayPer1000, mgPerDayPer1000 } from "../units/index.ts";
import type { LabField } from "./lab-columns.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import type { LabResult } from "./result-of.ts";
import type { Cell } from "./table.ts";

/** Whether a row states its whole interval (`lowest_ng_per_l`), as `convert` writes it. */
export function isExact(entry: EntryPlan, cells: readonly Cell[]): boolean {
  return entry.columns.intervalLowest !== undefined && textOf(entry, cells, "intervalLowest") !== "";
}

/**
 * Reads a row that states its whole interval: nothing is inferred, so what was read once is read back equal.
 * Null, with a complaint, when the kind of result is not known or its parts contradict each other.
 */
export function exactResult(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): LabResult | null {
  const read = (field: LabField): number | null => numberOf(plan, entry, cells, field, complain);
  const result = kindOf(textOf(entry, cells, "result"));
  if (result === null) {
    complain("VALUE_UNREADABLE", "result");
    return null;
  }
  if (result === "missing") {
    complain("VALUE_MISSING", "concentration");
    return null;
  }
  const value = read("concentration");
  const lowest = read("intervalLowest") ?? 0;
  const highest = read("intervalHighest");
  const load = read("load");
  const upper = read("upper");
  const relativeUncertainty = read("relativeUncertainty");
  const parts = [load, upper, read("lower"), relativeUncertainty];
  const contradiction =
    value === null ? highest !== null && highest < lowest : value !== lowest || value !== highest;
  if (contradiction || lowest < 0 || (value !== null && result !== "quantified")) {
    complain("VALUE_CONFLICT", "concentration", { what: "concentration, lowest_ng_per_l, highest_ng_per_l" });
    return null;
  }
  const given = parts.some((part) => part !== null);
  return {
    result: { result, value, lowest, highest, flags: [] },
    lod: read("lod"),
    loq: read("loq"),
    givenLoad: given ? { load: brand(load), highest: brand(upper), relativeUncertainty } : null,
  };
}

const KINDS: Readonly<Record<ResultKind, true>> = {
  quantified: true,
  "below LOD": true,
  "below LOQ": true,
  "below limit": true,
  detected: true,
  "above ULOQ": true,
  unconfirmed: true,
  missing: true,
};

function kindOf(written: string): ResultKind | null {
  return Object.hasOwn(KINDS, written) ? (written as ResultKind) : null;
}

function brand(value: number | null): MgPerDayPer1000 | null {
  return value === null ? null : mgPerDayPer1000(value);
}
