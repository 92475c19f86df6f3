import { lognormalInterval } from "../uncertainty/index.ts";
import { m3PerDay, ngPerL, persons } from "../units/index.ts";
import { massLoad } from "./mass-load.ts";
import { normaliseLoad } from "./normalise-load.ts";

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

/** The load of one row. */
export interface LoadNumbers {
  /** mg/d. */
  readonly massLoad: number;
  /** mg/d/1000 inhabitants: the plug-in value, taken as the median. */
  readonly load: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The one numeric path from a row's numbers to its load: load = C x Q / P, interval = load x exp(-+ z sigma).
 * Everything that makes a load calls this, so that a faster reader cannot drift from it.
 */
export function loadNumbers(input: LoadInput): LoadNumbers {
  const mass = massLoad(ngPerL(input.concentration), m3PerDay(input.flow));
  const load = normaliseLoad(mass, persons(input.population));
  return { massLoad: mass, load, ...lognormalInterval(load, input.sigma, input.level) };
}
