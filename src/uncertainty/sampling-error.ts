import { demandNumber } from "../base/index.ts";
import { exp } from "../numerics/index.ts";

/** A pulse of residue as it passes the sampler: one flush, smeared by the sewer. */
export type Pulse =
  | { readonly shape: "rectangular"; readonly length: number }
  | { readonly shape: "gaussian"; readonly sd: number };

/** A sampler that takes its portions at intervals. All times in one unit (or all volumes: volume-proportional). */
export interface SamplerDesign {
  /** Between two portions; 0 for continuous sampling. */
  readonly interval: number;
  /** Pulses that carry the residue during one composite: users x events x share flushed. */
  readonly pulses: number;
  readonly pulse: Pulse;
  /** Coefficient of variation of the mass of a pulse. @defaultValue 0 */
  readonly massVariation?: number;
}

/**
 * Relative standard uncertainty (a fraction) that a discrete sampler adds because it sees few pulses, each at a
 * random moment: N independent pulses of which the sampler meets more or fewer portions than their share.
 * Rectangular: CV^2 = (D / t)^2 f (1 - f) (1 + c^2) / N with f the fractional part of t / D;
 * Gaussian: CV^2 = (1 + c^2) / N x 2 sum exp(-4 pi^2 s^2 m^2 / D^2) over m = 1, 2, ...
 * Derived after the idea of Ort & Gujer 2006, doi:10.2166/wst.2006.591.
 * @throws WbeError `ARGUMENT_INVALID` unless pulses, length and sd are above 0 and the rest 0 or more.
 */
export function samplingError(design: SamplerDesign): number {
  const { interval, pulses, pulse, massVariation = 0 } = design;
  const width = pulse.shape === "rectangular" ? pulse.length : pulse.sd;
  demandNumber(interval >= 0, "interval", "0 or more", interval);
  demandNumber(pulses > 0, "pulses", "above 0", pulses);
  demandNumber(width > 0, pulse.shape === "rectangular" ? "pulse.length" : "pulse.sd", "above 0", width);
  demandNumber(massVariation >= 0, "massVariation", "0 or more", massVariation);
  if (interval === 0) return 0;
  const one = pulse.shape === "rectangular" ? rectangular(width / interval) : gaussian(width / interval);
  return Math.sqrt((one * (1 + massVariation ** 2)) / pulses);
}

function rectangular(portions: number): number {
  const rest = portions - Math.floor(portions);
  return (rest * (1 - rest)) / portions ** 2;
}

/** The series is the spectrum of the sampler; for narrow pulses the mirrored sum over portions converges instead. */
function gaussian(portions: number): number {
  if (portions < NARROW) return narrowGaussian(portions);
  let sum = 0;
  for (let wave = 1; ; wave++) {
    const term = exp(-4 * Math.PI ** 2 * portions ** 2 * wave ** 2);
    if (term < Number.EPSILON * sum || term === 0) return 2 * sum;
    sum += term;
  }
}

const NARROW = 0.2;

/** Poisson summation of the same series: sum over lags j of N(j; 0, 2 s^2 in intervals), minus 1. */
function narrowGaussian(portions: number): number {
  const scale = 1 / (2 * Math.sqrt(Math.PI) * portions);
  let sum = scale;
  for (let lag = 1; ; lag++) {
    const term = 2 * scale * exp(-(lag ** 2) / (4 * portions ** 2));
    if (term < Number.EPSILON * sum) return sum - 1;
    sum += term;
  }
}
