import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import type { Complain } from "./lab-values.ts";
import type { Cell } from "./table.ts";

const YES: ReadonlySet<string> = new Set(["yes", "y", "ja", "j", "true", "1"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "nej", "nein", "false", "0"]);

/** Whether the laboratory has corrected a row for recovery; null when it is not stated, or cannot be read (with a complaint). */
export function labRecoveryCorrected(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): boolean | null {
  const word = textOf(entry, cells, "recoveryCorrected").toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  if (word !== "" && plan.words.get(word) !== "missing")
    complain("RECOVERY_CORRECTED_UNREADABLE", "recoveryCorrected");
  return null;
}
