import { WbeError } from "../base/index.ts";
import { chiSquaredUpperTail, exp, log, solveSymmetric } from "../numerics/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";

/** The same consumption as one residue tells it. */
export interface ResidueEstimate {
  /** Above 0; all in one unit. */
  readonly value: number;
  /** Errors of ln(value). */
  readonly errors: readonly ErrorTerm[];
}

/** One consumption from several residues of one sample. */
export interface CombinedResidues {
  readonly value: number;
  readonly errors: readonly ErrorTerm[];
  /** Weight of each residue on the log scale; they add to 1. */
  readonly weights: readonly number[];
  /** Weighted squared distance of the residues from their mean, with one degree of freedom less than residues. */
  readonly chiSquared: number;
  /** Probability of so wide a disagreement by their errors alone. */
  readonly pValue: number;
}

/**
 * Generalised least squares of ln(value): weights S^-1 1 / (1' S^-1 1), where S is the covariance of the residues from
 * their errors by source and key. What all share (the day's flow, the composite, the population, a batch with one key)
 * is a full covariance and never averages out. Residues are never added.
 * Source: Aitken 1936, doi:10.1017/S0370164600014346.
 * @throws WbeError `ARGUMENT_INVALID` without estimates, for one not above 0, or for errors that leave no weights.
 */
export function combineResidues(estimates: readonly ResidueEstimate[]): CombinedResidues {
  for (const { value } of estimates) {
    if (!(value > 0) || !Number.isFinite(value)) throw unusable("each value above 0", value);
  }
  const logs = estimates.map(({ value }) => log(value));
  const covariance = estimates.map((one) => estimates.map((other) => covarianceOf(one, other)));
  const inverse = solveSymmetric(
    covariance,
    estimates.map(() => 1),
  ); // S^-1 1
  const total = inverse?.reduce((sum, part) => sum + part, 0) ?? 0;
  if (inverse === null || !(total > 0))
    throw unusable("one or more, each with an error of its own", estimates.length);
  const weights = inverse.map((part) => part / total);
  const mean = weights.reduce((sum, weight, index) => sum + weight * (logs[index] ?? 0), 0);
  const residuals = logs.map((log) => log - mean);
  const pulled = solveSymmetric(covariance, residuals) ?? [];
  const chiSquared = Math.max(
    0,
    residuals.reduce((sum, residual, index) => sum + residual * (pulled[index] ?? 0), 0),
  );
  return {
    value: exp(mean),
    errors: errorsOfMean(estimates, weights),
    weights,
    chiSquared,
    pValue: estimates.length === 1 ? 1 : chiSquaredUpperTail(chiSquared, estimates.length - 1),
  };
}

/** Sources that belong to the water and the people of a sample: one draw for all its residues. */
const OF_THE_SAMPLE: readonly string[] = ["flow", "flow gap", "meter", "sampling", "population"];

function drawOf({ source, scope, key }: ErrorTerm): string | null {
  if (scope === "sample" && !OF_THE_SAMPLE.includes(source)) return null;
  return `${source}\u0000${key}`;
}

function covarianceOf(one: ResidueEstimate, other: ResidueEstimate): number {
  let sum = 0;
  for (const term of one.errors) {
    const draw = drawOf(term);
    if (draw === null) {
      if (one === other) sum += term.sigma ** 2;
      continue;
    }
    for (const twin of other.errors) if (drawOf(twin) === draw) sum += term.sigma * twin.sigma;
  }
  return sum;
}

function errorsOfMean(
  estimates: readonly ResidueEstimate[],
  weights: readonly number[],
): readonly ErrorTerm[] {
  const shared = new Map<string, ErrorTerm>();
  const own: ErrorTerm[] = [];
  for (const [index, { errors }] of estimates.entries()) {
    for (const term of errors) {
      const part = { ...term, sigma: (weights[index] ?? 0) * term.sigma };
      const draw = drawOf(term);
      if (draw === null) own.push(part);
      else shared.set(draw, { ...part, sigma: part.sigma + (shared.get(draw)?.sigma ?? 0) });
    }
  }
  return [...own, ...shared.values()];
}

function unusable(expected: string, received: number): WbeError {
  return new WbeError("ARGUMENT_INVALID", `estimates: expected ${expected}`, {
    path: "estimates",
    expected,
    received: String(received),
  });
}
