import { demandNumber } from "../base/index.ts";
import { hypot } from "../numerics/index.ts";
import { type ScoreVerdict, scoreVerdict } from "./score-verdict.ts";

/** A laboratory's result beside the value assigned to a material, in one unit; uncertainties are standard ones. */
export interface Proficiency {
  readonly result: number;
  readonly assigned: number;
  /** Standard deviation for proficiency assessment; null where none is set. */
  readonly sigma: number | null;
  /** Standard uncertainty of the result and of the assigned value; null where not stated. */
  readonly resultUncertainty: number | null;
  readonly assignedUncertainty: number | null;
}

/** The scores of one result; null where what they need is not known. */
export interface ProficiencyScores {
  readonly z: number | null;
  readonly zeta: number | null;
  readonly en: number | null;
  /** The word for the score that asks most; null without any. */
  readonly verdict: ScoreVerdict | null;
}

/**
 * z = (x - X) / sigma, zeta = (x - X) / sqrt(u(x)^2 + u(X)^2), E_n = (x - X) / sqrt(U(x)^2 + U(X)^2) with U = 2 u.
 * Source: ISO 13528:2022, 9.4 to 9.7.
 * @throws WbeError `ARGUMENT_INVALID` for a sigma that is not above 0 or an uncertainty below 0.
 */
export function proficiencyScores(given: Proficiency): ProficiencyScores {
  const { result, assigned, sigma, resultUncertainty, assignedUncertainty } = given;
  demandNumber(true, "result", "a number", result);
  demandNumber(true, "assigned", "a number", assigned);
  if (sigma !== null) demandNumber(sigma > 0, "sigma", "above 0", sigma);
  for (const u of [resultUncertainty, assignedUncertainty]) {
    if (u !== null) demandNumber(u >= 0, "uncertainty", "0 or above", u);
  }
  const error = result - assigned;
  const joint =
    resultUncertainty === null || assignedUncertainty === null
      ? 0
      : hypot(resultUncertainty, assignedUncertainty);
  const z = sigma === null ? null : error / sigma;
  const zeta = joint > 0 ? error / joint : null;
  const en = joint > 0 ? error / (2 * joint) : null;
  return { z, zeta, en, verdict: worst([verdictOf(z), verdictOf(zeta)]) };
}

const ORDER: readonly ScoreVerdict[] = ["satisfactory", "questionable", "unsatisfactory"];

function verdictOf(score: number | null): ScoreVerdict | null {
  return score === null ? null : scoreVerdict(score);
}

function worst(verdicts: readonly (ScoreVerdict | null)[]): ScoreVerdict | null {
  return ORDER.findLast((word) => verdicts.includes(word)) ?? null;
}
