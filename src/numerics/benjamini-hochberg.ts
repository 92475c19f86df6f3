import { demandProbability } from "./_demand.ts";

/**
 * P-values adjusted for the false discovery rate (Benjamini & Hochberg 1995,
 * doi:10.1111/j.2517-6161.1995.tb02031.x), in the order given. A null is no test: it stays null and does not
 * count in the family.
 * @throws WbeError ARGUMENT_INVALID for a value outside 0 to 1
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const adjusted: (number | null)[] = pValues.map(() => null);
  const family = pValues
    .map((p, index) => ({ p, index }))
    .filter((entry): entry is { p: number; index: number } => entry.p !== null)
    .sort((a, b) => b.p - a.p);
  let smallest = 1;
  family.forEach(({ p, index }, position) => {
    demandProbability(p, `pValues[${index}]`);
    smallest = Math.min(smallest, p * (family.length / (family.length - position)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
