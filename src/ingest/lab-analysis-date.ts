import type { SamplingDay } from "../calendar/index.ts";
import { cellOf, type EntryPlan, type LabPlan } from "./lab-plan.ts";
import type { Complain } from "./lab-values.ts";
import { readMoment } from "./moment.ts";
import type { Cell } from "./table.ts";

/** The day a row was analysed; null when it is not stated, or cannot be read (with a complaint). */
export function labAnalysisDate(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): SamplingDay | null {
  const cell = cellOf(entry, cells, "analysisDate");
  if (String(cell).trim() === "" || plan.words.get(String(cell).trim().toLowerCase()) === "missing")
    return null;
  const moment = readMoment(cell, "", {
    order: entry.columns.analysisDate?.order ?? "dmy",
    timeZone: plan.options.timeZone,
  });
  if (typeof moment !== "string") return moment.day;
  complain("ANALYSIS_DATE_UNREADABLE", "analysisDate");
  return null;
}
