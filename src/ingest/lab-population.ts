import { type Persons, persons } from "../units/index.ts";
import type { EntryPlan, LabPlan } from "./lab-plan.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import type { Cell } from "./table.ts";

/** The people connected that stand in a laboratory's row; population equivalents are no people. */
export function labPopulation(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): Persons | null {
  const value = numberOf(plan, entry, cells, "population", complain);
  if (value === null) return null;
  if (/^(pe|p\.e\.|ew|personekvivalenter)$/i.test(entry.columns.population?.unit ?? "")) {
    complain("POPULATION_PE", "population");
    return null;
  }
  if (value > 0) return persons(value);
  complain("POPULATION_NOT_POSITIVE", "population");
  return null;
}
