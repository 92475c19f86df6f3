import { demandNumber } from "../base/index.ts";
import { type MgPerDayPer1000, mgPerDayPer1000 } from "../units/index.ts";

/**
 * Consumption of the parent drug, mg/d/1000 inhabitants: load of the residue x correction factor, the factor being
 * (molar mass of parent / of residue) / fraction excreted. A scenario: it rests on the factor that was chosen.
 * @throws WbeError `ARGUMENT_INVALID` for a factor that is not above 0.
 */
export function backCalculate(load: MgPerDayPer1000, correctionFactor: number): MgPerDayPer1000 {
  demandNumber(correctionFactor > 0, "correctionFactor", "above 0", correctionFactor);
  return mgPerDayPer1000(load * correctionFactor);
}
