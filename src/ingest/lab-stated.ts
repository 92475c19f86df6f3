import { isExact } from "./exact-result.ts";
import type { LabField } from "./lab-columns.ts";
import type { LabDraft } from "./lab-draft.ts";
import { cellOf, type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { type Complain, scaleOf } from "./lab-values.ts";
import { statedUncertainty } from "./stated-uncertainty.ts";
import type { Cell } from "./table.ts";
import { plusMinusOf } from "./value-wording.ts";

/** The laboratory's own uncertainty of a row; a complaint, and null, when it cannot be used. */
export function labStated(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  { value, molarMass }: { readonly value: number | null; readonly molarMass: number | null },
  complain: Complain,
): LabDraft["stated"] {
  const own = cellOf(entry, cells, "expandedUncertainty");
  const isBlank = String(own).trim() === "";
  const beside = isBlank ? besideValue(entry, cells) : null;
  if (isBlank && beside === null) return null;
  const field: LabField = beside === null ? "expandedUncertainty" : "concentration";
  const column = entry.columns[field];
  const unit = column?.unit || (beside === null ? "" : textOf(entry, cells, "unit"));
  const scale = unit === "" ? null : scaleOf(plan, entry, cells, field, molarMass, () => undefined);
  const stated = statedUncertainty({
    expanded: beside ?? own,
    k: cellOf(entry, cells, "k"),
    includes: textOf(entry, cells, "includes"),
    unit,
    decimal: column?.decimal ?? ".",
    value,
    toNgPerL: scale?.kind === "concentration" ? scale.convert : null,
    fraction: isExact(entry, cells),
  });
  if (typeof stated !== "string") return stated;
  if (value !== null) complain("UNCERTAINTY_UNREADABLE", field, { what: stated });
  return null;
}

/** What stands behind the value in its own cell, as in `12,5 ± 3`; null when nothing does. */
function besideValue(entry: EntryPlan, cells: readonly Cell[]): string | null {
  return plusMinusOf(textOf(entry, cells, "concentration"))?.stated ?? null;
}
