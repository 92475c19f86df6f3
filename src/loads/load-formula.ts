import { lognormalFactor } from "../uncertainty/index.ts";
import { m3PerDay, ngPerL, persons } from "../units/index.ts";
import { massLoad } from "./mass-load.ts";
import { normaliseLoad } from "./normalise-load.ts";

/** The load of one row. */
export interface LoadNumbers {
  /** mg/d. */
  readonly massLoad: number;
  /** mg/d/1000 inhabitants: the plug-in value, taken as the median. */
  readonly load: number;
  readonly lower: number;
  readonly upper: number;
}

/** From concentration (ng/L), flow (m3/d) and population (persons) to the load. */
export type LoadFormula = (concentration: number, flow: number, population: number) => LoadNumbers;

/**
 * The one numeric path from a row's numbers to its load: load = C x Q / P, interval = load x exp(-+ z sigma). Given sigma
 * of ln(load) and a two-sided confidence level it makes the function of concentration (ng/L), flow (m3/d) and
 * population (persons) that rows with the same errors share.
 */
export function loadFormula(sigma: number, level: number): LoadFormula {
  const factor = lognormalFactor(sigma, level);
  return (concentration, flow, population) => {
    const mass = massLoad(ngPerL(concentration), m3PerDay(flow));
    const load = normaliseLoad(mass, persons(population));
    return { massLoad: mass, load, lower: load / factor, upper: load * factor };
  };
}
