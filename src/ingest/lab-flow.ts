import type { Window } from "../calendar/index.ts";
import { type M3PerDay, m3PerDay, toM3, toM3PerDay, UNITS } from "../units/index.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import type { Cell } from "./table.ts";

/** The flow that stands in a laboratory's row, m3/d: a flow, or a volume over the sample's window. */
export function labFlow(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  window: Window | null,
  complain: Complain,
): M3PerDay | null {
  const value = numberOf(plan, entry, cells, "flow", complain);
  if (value === null) return null;
  if (value <= 0) {
    complain("FLOW_NOT_POSITIVE", "flow");
    return null;
  }
  const stated = entry.columns.flow?.unit ?? "";
  const reading = plan.unitOf(stated === "" ? textOf(entry, cells, "flowUnit") : stated);
  const unit = reading.kind === "known" ? reading.unit : "";
  const quantity = UNITS[unit]?.quantity;
  if (quantity === "flow") return toM3PerDay(value, unit);
  if (quantity === "volume" && window !== null)
    return m3PerDay((toM3(value, unit) * 86_400_000) / (window.end - window.start));
  const code = reading.kind === "ambiguous" ? "UNIT_AMBIGUOUS_ROW" : "UNIT_UNKNOWN";
  complain(code, stated === "" ? "flowUnit" : "flow", {
    known: "m3/d, m3/h, L/s, ML/d, MGD US, MGD imperial",
  });
  return null;
}
