import { lognormalInterval, rsdFromSigma, totalSigma } from "../uncertainty/index.ts";
import { combineResidues } from "./combine-residues.ts";
import type { SampleLoad } from "./sample-load.ts";

/** Below this probability residues of one sample are said to disagree. */
const DISAGREE = 0.05;

/**
 * One consumption of a drug in one sample from the consumptions that its residues give (see `combineResidues`). Where a
 * residue lies below its limit, the sample rests on the residue that is known best, detected or not: choosing by
 * detection would shift the level. `name` is what the result is called in place of the residues.
 * @param loads at least one, of one sample, already scaled to the drug
 * @param level two-sided confidence level, 0 to 1
 */
export function drugLoad(loads: readonly SampleLoad[], name: string, level: number): SampleLoad | null {
  const usable = loads
    .filter((load) => load.usable)
    .sort((a, b) => totalSigma(a.errors) - totalSigma(b.errors));
  const [best] = usable;
  if (best === undefined) return null;
  const estimates = usable.flatMap(({ load, errors }) =>
    load !== null && load > 0 ? [{ value: load, errors }] : [],
  );
  if (estimates.length < usable.length || estimates.length < 2) {
    return { ...best, ...ABOUT_THE_DRUG, biomarker: name };
  }
  const { value, errors, pValue } = combineResidues(estimates);
  const sigma = totalSigma(errors);
  const flags = [...new Set(usable.flatMap((load) => load.flags))];
  return {
    ...best,
    ...ABOUT_THE_DRUG,
    biomarker: name,
    massLoad: best.population === null ? null : (value * best.population) / 1000,
    load: value,
    lowest: value,
    highest: value,
    ...lognormalInterval(value, sigma, level),
    relativeUncertainty: rsdFromSigma(sigma),
    errors,
    flags: pValue < DISAGREE ? [...flags, "RESIDUES_DISAGREE"] : flags,
  };
}

/** A drug has no concentration in the water. */
const ABOUT_THE_DRUG = { concentration: null, limit: null } as const;
