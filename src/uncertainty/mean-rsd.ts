import { WbeError } from "../base/index.ts";
import { expm1 } from "../numerics/index.ts";
import type { ErrorTerm } from "./error-term.ts";

/** One lognormal result in a weighted mean. */
export interface MeanMember {
  /** Weight in the mean, any positive scale. */
  readonly weight: number;
  /** Its plug-in value. */
  readonly value: number;
  readonly terms: readonly ErrorTerm[];
}

/**
 * Relative standard uncertainty (a fraction) of a weighted mean of lognormal results, exact: the variance is the sum
 * over all pairs of w_i w_j m_i m_j (exp(S_ij) - 1), S_ij the covariance of the logarithms through shared draws.
 * `meanErrors` is its first-order form. Cost n^2. Null for no members or a mean of 0.
 * Source: covariance of jointly lognormal variables (Aitchison & Brown 1957, chapter 2).
 * @throws WbeError `ARGUMENT_INVALID` for a negative weight.
 */
export function meanRsd(members: readonly MeanMember[]): number | null {
  let mean = 0;
  let variance = 0;
  for (const a of members) {
    if (!(a.weight >= 0)) {
      throw new WbeError("ARGUMENT_INVALID", "a weight must not be negative", {
        path: "members.weight",
        expected: "0 or more",
        received: String(a.weight),
      });
    }
    mean += a.weight * a.value;
    for (const b of members) {
      variance += a.weight * a.value * b.weight * b.value * expm1(covariance(a, b));
    }
  }
  return mean === 0 ? null : Math.sqrt(variance) / Math.abs(mean);
}

function covariance(a: MeanMember, b: MeanMember): number {
  let sum = 0;
  for (const one of a.terms) {
    for (const other of b.terms) {
      if (isSameDraw(one, other, a === b)) sum += one.sigma * other.sigma;
    }
  }
  return sum;
}

function isSameDraw(one: ErrorTerm, other: ErrorTerm, sameResult: boolean): boolean {
  if (one === other && sameResult) return true;
  return one.scope !== "sample" && one.source === other.source && one.key === other.key;
}
