import {
  type BatchErrorEstimate,
  batchError,
  type LaboratoryEstimate,
  pooledRsd,
  type RsdEstimate,
} from "../uncertainty/index.ts";
import {
  controlBatches,
  controlMaterials,
  type QualityControlGroup,
  repeatedSets,
} from "./quality-control-sets.ts";

/** An estimate with fewer degrees of freedom stays unused: its own error would be above 30 %. */
export const FEWEST_DEGREES_OF_FREEDOM = 6;

/** An estimate with the number of analyses behind it, enough or not. */
export interface FoundEstimate extends RsdEstimate {
  readonly n: number;
  readonly isEnough: boolean;
}

/** What a laboratory's quality control says of one biomarker; null where there is none. */
export interface FoundEstimates {
  readonly concentration: FoundEstimate | null;
  readonly batch: FoundEstimate | null;
}

/**
 * Repeatability and error from batch to batch of one laboratory and biomarker, from its replicates, duplicates and
 * control samples. Where the repeatability is not known from data, the controls are freed of the one that is stated or
 * assumed.
 * @param otherwise relative repeatability that holds without an estimate, a fraction
 */
export function foundEstimates(group: QualityControlGroup, otherwise: number): FoundEstimates {
  const sets = repeatedSets(group);
  const repeatability = pooledRsd(sets.map(({ rsd, n }) => ({ rsd, degreesOfFreedom: n - 1 })));
  const known = isEnough(repeatability)
    ? repeatability
    : { rsd: otherwise, degreesOfFreedom: Number.POSITIVE_INFINITY };
  const between = betweenBatches(group, known);
  const analyses = sets.reduce((sum, { n }) => sum + n, 0);
  return {
    concentration: repeatability && { ...repeatability, n: analyses, isEnough: isEnough(repeatability) },
    batch: between && { ...between, isEnough: isEnough(between) },
  };
}

/** Materials share the errors of their batches: many of them in few batches show no more than so many batches can. */
function betweenBatches({ records }: QualityControlGroup, known: RsdEstimate): BatchErrorEstimate | null {
  const found = batchError(controlMaterials(records), known);
  if (found === null) return null;
  return { ...found, degreesOfFreedom: Math.min(found.degreesOfFreedom, controlBatches(records) - 1) };
}

/** The estimates that replace a default: those with 6 degrees of freedom. */
export function qualityControlEstimates(
  laboratory: string,
  biomarker: string,
  group: QualityControlGroup,
  otherwise: number,
): Readonly<Record<keyof FoundEstimates, LaboratoryEstimate | null>> {
  const found = foundEstimates(group, otherwise);
  const usable = (one: FoundEstimate | null): LaboratoryEstimate | null => {
    if (one === null || !one.isEnough) return null;
    const { rsd, degreesOfFreedom, n } = one;
    return { laboratory, biomarker, rsd, degreesOfFreedom, n, origin: "estimated" };
  };
  return { concentration: usable(found.concentration), batch: usable(found.batch) };
}

/** Values that are all equal say that they were copied, not that the laboratory makes no errors. */
function isEnough(estimate: RsdEstimate | null): estimate is RsdEstimate {
  return estimate !== null && estimate.rsd > 0 && estimate.degreesOfFreedom >= FEWEST_DEGREES_OF_FREEDOM;
}
