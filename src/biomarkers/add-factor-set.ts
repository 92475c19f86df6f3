import { factorSetAt } from "./_factor-set-at.ts";
import type { Biomarker, FactorSet } from "./biomarker.ts";

/**
 * A copy of the biomarker with one more factor set, a user's own or one published since, placed first; a set with the
 * same id for the same drug is replaced. The default factor stays what it was.
 *
 * @param path where the set stands, for the error.
 * @throws WbeError `ARGUMENT_INVALID` with the path of the first fault.
 */
export function addFactorSet(biomarker: Biomarker, input: FactorSet, path = "factorSet"): Biomarker {
  const added = factorSetAt(path, input, biomarker.parents);
  const others = biomarker.factors.filter(({ id, parent }) => id !== added.id || parent !== added.parent);
  return { ...biomarker, factors: [added, ...others] };
}
