import type { Measurement } from "../samples/index.ts";
import { loadNumbers } from "./load-numbers.ts";

/** The numbers of one load; loads in mg/d/1000 inhabitants, `massLoad` in mg/d. */
export interface LoadValues {
  readonly massLoad: number | null;
  readonly load: number | null;
  readonly lowest: number;
  readonly highest: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How a concentration becomes a load: m3/d, persons, sigma of ln(load), confidence level. */
export interface Dilution {
  readonly flow: number;
  readonly population: number;
  readonly sigma: number;
  readonly level: number;
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
export function computedValues(measurement: Measurement, dilution: Dilution): LoadValues {
  const { concentration, lowest, highest } = measurement;
  const numbers = (value: number) => loadNumbers({ concentration: value, ...dilution });
  if (concentration !== null) {
    const { massLoad, load, lower, upper } = numbers(concentration);
    return { massLoad, load, lowest: load, highest: load, lower, upper };
  }
  return between(numbers(lowest).load, highest === null ? null : numbers(highest).load);
}

/** The load that was computed elsewhere, with the interval of our errors around it. */
export function givenValues(
  given: { readonly load: number | null; readonly highest: number | null },
  {
    population,
    sigma,
    level,
  }: Omit<Dilution, "flow" | "population"> & { readonly population: number | null },
  aboveLimit: boolean,
): LoadValues {
  const { load } = given;
  if (load === null) return between(0, given.highest);
  if (aboveLimit) return between(load, null);
  // A load of x mg/d/1000 is that of a concentration x in a flow of one m3 a day and person.
  const { lower, upper } = loadNumbers({ concentration: load, flow: 1, population: 1, sigma, level });
  const massLoad = population === null ? null : (load * population) / 1000;
  return { massLoad, load, lowest: load, highest: load, lower, upper };
}

/** Limits are no confidence interval: they are printed as they stand. */
function between(lowest: number, highest: number | null): LoadValues {
  return { massLoad: null, load: null, lowest, highest, lower: lowest, upper: highest };
}
