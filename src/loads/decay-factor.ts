import { demandNumber } from "../base/index.ts";
import { exp, log1p } from "../numerics/index.ts";

/** A first-order loss between the toilet and the sampler, or in storage. */
export interface Decay {
  /** Rate constant, 1/h, at the temperature of the sewer; negative for a residue that is formed. */
  readonly rate: number;
  /** Mean residence time, h. */
  readonly residenceTime: number;
  /** Coefficient of variation of the residence time (gamma distribution). @defaultValue 0, plug flow */
  readonly variation?: number;
}

/**
 * Factor that takes a load at the sampler back to the load that was excreted: exp(k t) in plug flow,
 * (1 + k t c^2)^(1 / c^2) for gamma distributed residence times (the Laplace transform of the gamma distribution).
 * Off by default: biofilm and chemistry make k uncertain; a sensitivity, not a correction (McCall et al. 2016,
 * doi:10.1021/acs.est.6b04200).
 * @throws WbeError `ARGUMENT_INVALID` for a negative time or variation, or formation too fast for the spread of times.
 */
export function decayFactor({ rate, residenceTime, variation = 0 }: Decay): number {
  demandNumber(true, "rate", "a finite rate", rate);
  demandNumber(residenceTime >= 0, "residenceTime", "0 or more", residenceTime);
  demandNumber(variation >= 0, "variation", "0 or more", variation);
  const exponent = rate * residenceTime;
  const square = variation * variation;
  if (square === 0) return exp(exponent);
  demandNumber(exponent * square > -1, "rate", "rate x time x variation^2 above -1", rate);
  return exp(log1p(exponent * square) / square);
}
