import { WbeError } from "../base/index.ts";
import { sigmaFromRsd } from "../uncertainty/index.ts";
import type { CorrectionInput } from "./correction.ts";
import { decayFactor } from "./decay-factor.ts";
import { sorptionFactor } from "./sorption-factor.ts";

/** What a result is multiplied with, and how sure that is. */
export interface CorrectionFactor {
  readonly factor: number;
  /** Standard deviation of ln(factor), first order in the uncertain parameter. */
  readonly sigma: number;
}

/**
 * The factor of a correction: 1 / (1 - share) for a share lost or on particles, exp(k t) or its form for spread
 * residence times for a rate, 1 + K_d x SPM for sorption, 1 / R for recovery. The relative uncertainty is that of the
 * share, the rate (with its time), K_d or R, and is carried to ln(factor) by its derivative.
 * Source: JCGM 100:2008 (GUM), 5.1.2.
 * @param path where the correction stands, for the error.
 * @throws WbeError `ARGUMENT_INVALID` for a number that is missing or impossible, or for results that the laboratory
 * has corrected for recovery already.
 */
export function correctionFactor(input: CorrectionInput, path = "correction"): CorrectionFactor {
  const rsd = input.relativeUncertainty;
  if (!(rsd >= 0 && rsd <= 2)) refuse(`${path}.relativeUncertainty`, "a fraction from 0 to 2", rsd);
  switch (input.kind) {
    case "in-sewer":
    case "storage":
      return lossFactor(input, path);
    case "sorption":
      return particleFactor(input, path);
    case "recovery": {
      if (input.resultsCorrected === true) {
        refuse(
          `${path}.resultsCorrected`,
          "false: results corrected for recovery are not corrected again",
          true,
        );
      }
      if (input.resultsCorrected === undefined) {
        refuse(
          `${path}.resultsCorrected`,
          "false, once the laboratory has said that it does not correct",
          undefined,
        );
      }
      const { recovery } = input;
      if (recovery === undefined || !(recovery > 0 && recovery <= 2)) {
        refuse(`${path}.recovery`, "a fraction above 0, such as 0.8", recovery);
      }
      return { factor: 1 / recovery, sigma: sigmaFromRsd(rsd) };
    }
  }
}

function lossFactor(input: CorrectionInput, path: string): CorrectionFactor {
  const { lost, ratePerHour, hours, variation = 0, relativeUncertainty: rsd } = input;
  if (lost !== undefined) {
    if (ratePerHour !== undefined)
      refuse(`${path}.ratePerHour`, "either lost or ratePerHour with hours", ratePerHour);
    return ofShare(lost, rsd, `${path}.lost`);
  }
  if (ratePerHour === undefined || hours === undefined) {
    refuse(path, "lost, or ratePerHour with hours", undefined);
  }
  const factor = decayFactor({ rate: ratePerHour, residenceTime: hours, variation });
  const exponent = ratePerHour * hours;
  return { factor, sigma: (Math.abs(exponent) * rsd) / (1 + exponent * variation ** 2) };
}

function particleFactor(input: CorrectionInput, path: string): CorrectionFactor {
  const { onParticles, coefficient, suspendedMatter, relativeUncertainty: rsd } = input;
  if (onParticles !== undefined) return ofShare(onParticles, rsd, `${path}.onParticles`);
  if (coefficient === undefined || suspendedMatter === undefined) {
    refuse(path, "onParticles, or coefficient with suspendedMatter", undefined);
  }
  const factor = sorptionFactor(coefficient, suspendedMatter);
  return { factor, sigma: ((factor - 1) / factor) * rsd };
}

function ofShare(share: number, rsd: number, path: string): CorrectionFactor {
  if (!(share >= 0 && share < 1)) refuse(path, "a share from 0 to below 1", share);
  return { factor: 1 / (1 - share), sigma: (share / (1 - share)) * rsd };
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new WbeError("ARGUMENT_INVALID", `${path}: expected ${expected}`, {
    path,
    expected,
    received: received === undefined ? "nothing" : String(received),
  });
}
