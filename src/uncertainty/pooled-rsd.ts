import { demandNumber } from "../base/index.ts";

/** A relative standard deviation (a fraction) with its degrees of freedom. */
export interface RsdEstimate {
  readonly rsd: number;
  readonly degreesOfFreedom: number;
}

/**
 * Pooled relative standard deviation: the root of the mean square, weighted by degrees of freedom, which add.
 * Null without any degree of freedom.
 * @throws WbeError `ARGUMENT_INVALID` for a negative standard deviation or number of degrees of freedom.
 */
export function pooledRsd(estimates: readonly RsdEstimate[]): RsdEstimate | null {
  let squares = 0;
  let total = 0;
  for (const { rsd, degreesOfFreedom } of estimates) {
    demandNumber(rsd >= 0, "estimates.rsd", "0 or more", rsd);
    demandNumber(degreesOfFreedom >= 0, "estimates.degreesOfFreedom", "0 or more", degreesOfFreedom);
    squares += degreesOfFreedom * rsd * rsd;
    total += degreesOfFreedom;
  }
  return total === 0 ? null : { rsd: Math.sqrt(squares / total), degreesOfFreedom: total };
}
