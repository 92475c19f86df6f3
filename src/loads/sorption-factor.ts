import { demandNumber } from "../base/index.ts";

const KG_PER_MG = 1e-6;

/**
 * Factor from a concentration in filtered water to the whole: 1 + K_d x SPM, K_d in L/kg, suspended matter in mg/L.
 * Off by default; only for matrix `filtered`.
 * @throws WbeError `ARGUMENT_INVALID` for a negative coefficient or amount.
 */
export function sorptionFactor(distributionCoefficient: number, suspendedMatter: number): number {
  demandNumber(distributionCoefficient >= 0, "distributionCoefficient", "0 or more", distributionCoefficient);
  demandNumber(suspendedMatter >= 0, "suspendedMatter", "0 or more", suspendedMatter);
  return 1 + distributionCoefficient * suspendedMatter * KG_PER_MG;
}
