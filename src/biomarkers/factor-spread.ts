import type { Biomarker } from "./biomarker.ts";
import { factorSets } from "./factor-sets.ts";

/** How far the published factors of one biomarker and drug lie apart. */
export interface FactorSpread {
  /** Sets that give a factor, directly or through an excretion fraction. */
  readonly sets: number;
  /** g of parent per g of biomarker. */
  readonly lowest: number;
  readonly highest: number;
  /** Highest over lowest: the choice of set alone changes a consumption by this factor. */
  readonly times: number;
}

/** Spread of all factor sets, superseded ones included; null when no set gives a factor. */
export function factorSpread(biomarker: Biomarker, parent: string): FactorSpread | null {
  const factors = factorSets(biomarker, parent)
    .map(({ correctionFactor }) => correctionFactor)
    .filter((factor) => factor !== null);
  if (factors.length === 0) return null;
  const lowest = Math.min(...factors);
  const highest = Math.max(...factors);
  return { sets: factors.length, lowest, highest, times: highest / lowest };
}
