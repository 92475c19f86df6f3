import { HIGHEST_OF_ANY, HIGHEST_USUAL } from "./usual-concentrations.ts";

/** The highest usual concentration of a biomarker in wastewater, ng/L, by its catalogue name. */
export function highestUsual(biomarker: string): number {
  return Object.hasOwn(HIGHEST_USUAL, biomarker)
    ? (HIGHEST_USUAL[biomarker] ?? HIGHEST_OF_ANY)
    : HIGHEST_OF_ANY;
}
