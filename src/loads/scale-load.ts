import type { Code } from "../base/index.ts";
import { type ErrorTerm, lognormalInterval, rsdFromSigma, totalSigma } from "../uncertainty/index.ts";
import type { SampleLoad } from "./sample-load.ts";

/** What a load is multiplied with. */
export interface LoadScale {
  /** Above 0. */
  readonly factor: number;
  /** Errors of ln(factor). */
  readonly errors: readonly ErrorTerm[];
  readonly flags: readonly Code[];
}

/**
 * The load times an uncertain factor: value, limits and concentration by the factor, its errors beside those of the
 * load. The printed interval is the lognormal one of all errors together; limits of a non-detect stay limits.
 * @param level two-sided confidence level, 0 to 1
 */
export function scaleLoad(load: SampleLoad, scale: LoadScale, level: number): SampleLoad {
  const { factor } = scale;
  const by = (value: number | null): number | null => (value === null ? null : value * factor);
  const errors = [...load.errors, ...scale.errors.filter(({ sigma }) => sigma !== 0)];
  const value = by(load.load);
  const sigma = totalSigma(errors);
  const { lower, upper } =
    value === null
      ? { lower: by(load.lower), upper: by(load.upper) }
      : lognormalInterval(value, sigma, level);
  return {
    ...load,
    concentration: by(load.concentration),
    limit: by(load.limit),
    massLoad: by(load.massLoad),
    load: value,
    lowest: load.lowest * factor,
    highest: by(load.highest),
    lower,
    upper,
    relativeUncertainty: value === null ? null : rsdFromSigma(sigma),
    errors,
    flags: [...new Set([...load.flags, ...scale.flags])],
  };
}
