import type { Code } from "../base/index.ts";
import { type ErrorTerm, totalSigma } from "../uncertainty/index.ts";

const PRIORS: readonly (readonly [source: string, code: Code])[] = [
  ["weeks", "WEEK_PRIOR_ADDED"],
  ["season", "SEASON_PRIOR_ADDED"],
];

/** Without a tenth of its variance an interval is narrower by a twentieth: from there on two digits show it. */
const NOTED_SHARE = 0.1;

/**
 * The priors that carry a tenth or more of the variance of ln(ratio); where there is one the interval is `with prior`.
 * @param errors that do not cancel between the sides; @param variance of ln(ratio), these errors in it
 */
export function priorsIn(errors: readonly ErrorTerm[], variance: number): readonly Code[] {
  return PRIORS.filter(([name]) => {
    const own = totalSigma(errors.filter(({ source }) => source === name)) ** 2;
    return own > 0 && own >= NOTED_SHARE * variance;
  }).map(([, code]) => code);
}
