import { type ErrorTerm, totalSigma } from "../uncertainty/index.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { IntervalKind } from "./period-level.ts";

/** Without a tenth of its variance an interval is narrower by a twentieth: from there on two digits show it. */
const NOTED_SHARE = 0.1;

/**
 * What the interval of a level is once the shared errors are in it: a confidence interval becomes one `with prior`
 * where the prior between weeks carries a tenth or more of the variance of ln(estimate). One whole week of a tertial
 * leans on it with about half of its variance, days spread over the period with nothing.
 * @param errors shared by the samples, the term `weeks` among them
 */
export function intervalKindOf(
  { kind, standardError }: Pick<OwnEstimate, "kind" | "standardError">,
  errors: readonly ErrorTerm[],
): IntervalKind {
  const weeks = totalSigma(errors.filter(({ source }) => source === "weeks")) ** 2;
  const whole = (standardError ?? 0) ** 2 + totalSigma(errors) ** 2;
  return kind === "confidence" && weeks > 0 && weeks >= NOTED_SHARE * whole ? "with prior" : kind;
}
