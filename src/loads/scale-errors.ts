import { type ErrorTerm, sigmaFromRsd, totalSigma } from "../uncertainty/index.ts";

/** Closer than this the stated total is the computed one, written with 6 digits. */
const SAME = 1e-5;

/**
 * Error terms in the same proportions whose total is the stated relative standard uncertainty (a fraction) of the
 * load. Without terms to scale, one error of scope sample holds it all.
 */
export function scaleErrors(terms: readonly ErrorTerm[], relativeUncertainty: number): readonly ErrorTerm[] {
  const wanted = sigmaFromRsd(relativeUncertainty);
  const total = totalSigma(terms);
  if (total === 0) {
    return wanted === 0
      ? []
      : [{ source: "load", scope: "sample", key: "", sigma: wanted, origin: "stated" }];
  }
  const factor = wanted / total;
  if (Math.abs(factor - 1) < SAME) return terms;
  return terms.map((term) => ({ ...term, sigma: term.sigma * factor })).filter((term) => term.sigma > 0);
}
