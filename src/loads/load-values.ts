import type { Measurement } from "../samples/index.ts";
import type { LoadFormula } from "./load-formula.ts";

/** The numbers of one load; loads in mg/d/1000 inhabitants, `massLoad` in mg/d. */
export interface LoadValues {
  readonly massLoad: number | null;
  readonly load: number | null;
  readonly lowest: number;
  readonly highest: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How a concentration becomes a load: m3/d, persons, and the formula with the errors in it. */
export interface Dilution {
  readonly flow: number;
  readonly population: number;
  readonly numbers: LoadFormula;
}

/** When nothing is known of the load. */
export const NO_VALUES: LoadValues = {
  massLoad: null,
  load: null,
  lowest: 0,
  highest: null,
  lower: null,
  upper: null,
};

/** The load of a measured concentration, or of the limits between which it lies. */
export function computedValues(
  { concentration, lowest, highest }: Measurement,
  { flow, population, numbers }: Dilution,
): LoadValues {
  if (concentration !== null) {
    const { massLoad, load, lower, upper } = numbers(concentration, flow, population);
    return { massLoad, load, lowest: load, highest: load, lower, upper };
  }
  const loadAt = (limit: number): number => numbers(limit, flow, population).load;
  return between(loadAt(lowest), highest === null ? null : loadAt(highest));
}

/** The load that was computed elsewhere, with the interval of our errors around it. */
export function givenValues(
  given: { readonly load: number | null; readonly highest: number | null },
  { population, numbers }: { readonly population: number | null; readonly numbers: LoadFormula },
  aboveLimit: boolean,
): LoadValues {
  const { load } = given;
  if (load === null) return between(0, given.highest);
  if (aboveLimit) return between(load, null);
  // A load of x mg/d/1000 is that of a concentration x in a flow of one m3 a day and person.
  const { lower, upper } = numbers(load, 1, 1);
  const massLoad = population === null ? null : (load * population) / 1000;
  return { massLoad, load, lowest: load, highest: load, lower, upper };
}

/** Limits are no confidence interval: they are printed as they stand. */
function between(lowest: number, highest: number | null): LoadValues {
  return { massLoad: null, load: null, lowest, highest, lower: lowest, upper: highest };
}
