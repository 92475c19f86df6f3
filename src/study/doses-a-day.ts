import { type Biomarker, findBiomarker } from "../biomarkers/index.ts";
import type { SampleLoad } from "../loads/index.ts";

/**
 * How many doses a day the mean load of some samples stands for, to tell whether few persons make it: the mass a day
 * (non-detects zero) over what one dose leaves, dose (the highest where only a range is known) x excreted fraction /
 * molar mass ratio, for the parent that gives the fewest doses. A bound for disclosure, never an estimate of use.
 * Null where nothing was detected, no population is known, or the catalogue has no dose.
 */
export function dosesADay(samples: readonly SampleLoad[], own: readonly Biomarker[] = []): number | null {
  const masses = samples.flatMap(({ usable, load, lowest, population }) =>
    usable && population !== null ? [((load ?? lowest) * population) / 1000] : [],
  );
  const left = mgPerDose(samples[0]?.biomarker ?? "", own);
  const mass = masses.reduce((sum, one) => sum + one, 0) / Math.max(1, masses.length);
  return left === null || mass <= 0 ? null : mass / left;
}

/** mg of the residue that one dose leaves; null where the catalogue cannot tell. */
function mgPerDose(biomarker: string, own: readonly Biomarker[]): number | null {
  const each = (findBiomarker(biomarker, own)?.parents ?? []).flatMap(
    ({ dose, excretion, molarMassRatio }) => {
      const mg = dose?.value ?? dose?.high ?? null;
      const fraction = excretion?.value ?? null;
      const ratio = molarMassRatio?.value ?? null;
      return mg === null || fraction === null || ratio === null ? [] : [(mg * fraction) / ratio];
    },
  );
  return each.length === 0 ? null : Math.max(...each);
}
