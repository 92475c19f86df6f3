import type { Measurement } from "../samples/index.ts";
import { eachMeasurement } from "./each-measurement.ts";
import type { Finding } from "./finding.ts";
import { highestUsual } from "./highest-usual.ts";
import { LOWEST_USUAL } from "./usual-concentrations.ts";

/**
 * Measured concentrations far outside what is met in wastewater, so that a slip of the unit shows in a single row
 * too: above the highest usual one of the biomarker, or below what routine methods can quantify (ng/L).
 */
export function flagUnusualConcentrations(measurements: readonly Measurement[]): readonly Finding[] {
  return eachMeasurement(measurements, ({ biomarker, concentration }, index) => {
    if (concentration === null || !(concentration > 0)) return null;
    const low = LOWEST_USUAL;
    const high = highestUsual(biomarker);
    if (concentration >= low && concentration <= high) return null;
    const value = Number(concentration.toPrecision(4));
    return { index, code: "CONCENTRATION_UNUSUAL", received: value, details: { value, low, high } };
  });
}
