import type { AssignedValue } from "./lab-draft.ts";
import type { EntryPlan, LabPlan } from "./lab-plan.ts";
import { type Complain, numberOf, scaleOf } from "./lab-values.ts";
import type { Cell } from "./table.ts";

/** The assigned value of a control, or the amount added to a spike, in ng/L; in the unit of its own column or the row's. */
export function labAssigned(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  molarMass: number | null,
  complain: Complain,
): AssignedValue | null {
  const read = (field: "assigned" | "assignedUncertainty" | "assignedSd"): number | null => {
    if (entry.columns[field] === undefined) return null;
    const value = numberOf(plan, entry, cells, field, complain);
    if (value === null || !(value > 0)) return null;
    const unit = entry.columns[field]?.unit ? field : "concentration";
    const scale = scaleOf(plan, entry, cells, unit, molarMass, () => undefined);
    return scale?.kind === "concentration" ? scale.convert(value) : null;
  };
  const value = read("assigned");
  return value === null ? null : { value, uncertainty: read("assignedUncertainty"), sd: read("assignedSd") };
}
