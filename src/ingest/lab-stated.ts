import { isExact } from "./exact-result.ts";
import type { LabDraft } from "./lab-draft.ts";
import { cellOf, type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { type Complain, scaleOf } from "./lab-values.ts";
import { statedUncertainty } from "./stated-uncertainty.ts";
import type { Cell } from "./table.ts";

/** The laboratory's own uncertainty of a row; a complaint, and null, when it cannot be used. */
export function labStated(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  { value, molarMass }: { readonly value: number | null; readonly molarMass: number | null },
  complain: Complain,
): LabDraft["stated"] {
  const column = entry.columns.expandedUncertainty;
  const unit = column?.unit ?? "";
  const scale =
    unit === "" ? null : scaleOf(plan, entry, cells, "expandedUncertainty", molarMass, () => undefined);
  const stated = statedUncertainty({
    expanded: cellOf(plan, entry, cells, "expandedUncertainty"),
    k: cellOf(plan, entry, cells, "k"),
    includes: textOf(plan, entry, cells, "includes"),
    unit,
    decimal: column?.decimal ?? ".",
    value,
    toNgPerL: scale?.kind === "concentration" ? scale.convert : null,
    fraction: isExact(plan, entry, cells),
  });
  if (typeof stated !== "string") return stated;
  if (value !== null) complain("UNCERTAINTY_UNREADABLE", "expandedUncertainty", { what: stated });
  return null;
}
