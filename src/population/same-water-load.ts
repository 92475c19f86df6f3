import { demandNumber } from "../base/index.ts";

/**
 * Load of a residue per 1000 persons, mg/d/1000, when the persons are counted by a marker in the same water:
 * L = C Q / (C_marker Q / g) x 1000 = 1000 g C / C_marker. The flow cancels, and so does its error.
 * Concentrations in ng/L, `perPerson` (g) in mg a day and person.
 * @throws WbeError `ARGUMENT_INVALID` for a marker that is not above 0.
 */
export function sameWaterLoad(concentration: number, marker: number, perPerson: number): number {
  demandNumber(marker > 0 && Number.isFinite(marker), "marker", "above 0", marker);
  demandNumber(perPerson > 0 && Number.isFinite(perPerson), "perPerson", "above 0", perPerson);
  return (1000 * perPerson * concentration) / marker;
}
