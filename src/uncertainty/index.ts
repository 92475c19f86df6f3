export {
  type BudgetLine,
  budget,
  meanErrors,
  ratioErrors,
  sharedErrors,
  totalSigma,
  type WeightedTerms,
} from "./combine.ts";
export { UNCERTAINTY_DEFAULTS, type UncertaintyDefault, type UncertaintyKey } from "./defaults.ts";
export type { ErrorScope, ErrorTerm } from "./error-term.ts";
export { type Interval, lognormalInterval, rsdFromSigma, sigmaFromRsd } from "./lognormal.ts";
