import { batchError, type LaboratoryEstimate, pooledRsd, type RsdEstimate } from "../uncertainty/index.ts";
import { controlMaterials, type QualityControlGroup, repeatedSets } from "./quality-control-sets.ts";

/** An estimate with fewer degrees of freedom stays unused: its own error would be above 30 %. */
export const FEWEST_DEGREES_OF_FREEDOM = 6;

/** What a laboratory's quality control says of one biomarker; null where there is too little of it. */
export interface QualityControlEstimates {
  readonly concentration: LaboratoryEstimate | null;
  readonly batch: LaboratoryEstimate | null;
}

/**
 * Repeatability and error from batch to batch of one laboratory and biomarker, from its replicates, duplicates and
 * control samples; each needs 6 degrees of freedom. Where the repeatability is not known from data, the controls are
 * freed of the one that is stated or assumed.
 * @param otherwise relative repeatability that holds without an estimate, a fraction
 */
export function qualityControlEstimates(
  laboratory: string,
  biomarker: string,
  group: QualityControlGroup,
  otherwise: number,
): QualityControlEstimates {
  const sets = repeatedSets(group);
  const repeatability = pooledRsd(sets.map(({ rsd, n }) => ({ rsd, degreesOfFreedom: n - 1 })));
  const known = isEnough(repeatability)
    ? repeatability
    : { rsd: otherwise, degreesOfFreedom: Number.POSITIVE_INFINITY };
  const between = batchError(controlMaterials(group.records), known);
  const estimate = (found: RsdEstimate | null, n: number): LaboratoryEstimate | null => {
    if (!isEnough(found)) return null;
    const { rsd, degreesOfFreedom } = found;
    return { laboratory, biomarker, rsd, degreesOfFreedom, n, origin: "estimated" };
  };
  return {
    concentration: estimate(
      repeatability,
      sets.reduce((sum, { n }) => sum + n, 0),
    ),
    batch: estimate(between, between?.n ?? 0),
  };
}

/** Values that are all equal say that they were copied, not that the laboratory makes no errors. */
function isEnough(estimate: RsdEstimate | null): estimate is RsdEstimate {
  return estimate !== null && estimate.rsd > 0 && estimate.degreesOfFreedom >= FEWEST_DEGREES_OF_FREEDOM;
}
