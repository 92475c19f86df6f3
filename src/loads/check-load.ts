import {
  checkLinear,
  type Distribution,
  type Interval,
  type LinearCheck,
  lognormalInterval,
  type Propagated,
  propagate,
  rsdFromSigma,
  totalSigma,
} from "../uncertainty/index.ts";
import type { SampleLoad } from "./sample-load.ts";

/** What can be chosen for `checkLoad`. */
export interface CheckLoadOptions {
  /** Whole number; the same seed gives the same digits. */
  readonly seed: number;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** The interval of one load by the closed form and by simulation, mg/d/1000 inhabitants. */
export interface LoadCheck extends LinearCheck {
  readonly closedForm: Interval;
  readonly monteCarlo: Propagated;
}

/**
 * Checks the interval of a measured load by adaptive Monte Carlo over its whole chain: concentration x flow /
 * population, each source of error drawn on its own. `adequate` says whether the closed form agrees within the numerical
 * tolerance; a given load is drawn as it is. Null for a load without a value.
 * Source: JCGM 101:2008, 7.9 and clause 8.
 * @throws WbeError `ARGUMENT_INVALID` for a seed or level that cannot be used.
 */
export function checkLoad(load: SampleLoad, options: CheckLoadOptions): LoadCheck | null {
  const { seed, level = 0.95 } = options;
  if (load.load === null || !(load.load > 0)) return null;
  const inputs = Object.fromEntries(
    load.errors.map((term, index) => [`error ${index}`, errorOf(term.sigma)]),
  );
  const plugIn = chainOf(load) ?? load.load;
  const monteCarlo = propagate(
    (drawn) => Object.values(drawn).reduce((product, factor) => product * factor, plugIn),
    inputs,
    { seed, level },
  );
  const closedForm = lognormalInterval(load.load, totalSigma(load.errors), level);
  return { closedForm, monteCarlo, ...checkLinear(closedForm, monteCarlo) };
}

/** Each error multiplies the load by a lognormal factor around 1. */
function errorOf(sigma: number): Distribution {
  return { shape: "lognormal", median: 1, rsd: rsdFromSigma(sigma) };
}

function chainOf({ concentration, flow, population }: SampleLoad): number | null {
  return concentration === null || flow === null || population === null
    ? null
    : (concentration * flow) / population;
}
