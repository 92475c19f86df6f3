import { type LoadNumbers, loadFormula } from "./load-formula.ts";

/** What one row's load is made of. */
export interface LoadInput {
  /** ng/L, 0 or above. */
  readonly concentration: number;
  /** m3/d, above 0. */
  readonly flow: number;
  /** Persons, above 0. */
  readonly population: number;
  /** Standard deviation of ln(load). */
  readonly sigma: number;
  /** Two-sided confidence level, 0 to 1. */
  readonly level: number;
}

/** The load of one row, by `loadFormula`; so a faster reader cannot drift from it. */
export function loadNumbers({ concentration, flow, population, sigma, level }: LoadInput): LoadNumbers {
  return loadFormula(sigma, level)(concentration, flow, population);
}
