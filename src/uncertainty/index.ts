export { checkLinear, type LinearCheck } from "./check-linear.ts";
export {
  type BudgetLine,
  budget,
  meanErrors,
  ratioErrors,
  sharedErrors,
  totalSigma,
  type WeightedTerms,
} from "./combine.ts";
export type { Correlation } from "./correlated-normals.ts";
export { coverageInterval, type IntervalChoice } from "./coverage-interval.ts";
export { UNCERTAINTY_DEFAULTS, type UncertaintyDefault, type UncertaintyKey } from "./defaults.ts";
export { type Distribution, quantileOf } from "./distribution.ts";
export { duplicateRepeatability } from "./duplicate-repeatability.ts";
export type { ErrorScope, ErrorTerm } from "./error-term.ts";
export {
  type LinearInput,
  type LinearPropagated,
  type LinearPropagationOptions,
  linearPropagation,
} from "./linear-propagation.ts";
export { type Interval, lognormalInterval, rsdFromSigma, sigmaFromRsd } from "./lognormal.ts";
export { type MeanMember, meanRsd } from "./mean-rsd.ts";
export { type Propagated, type PropagateOptions, propagate } from "./propagate.ts";
export { type Pulse, type SamplerDesign, samplingError } from "./sampling-error.ts";
export {
  defaultUncertainty,
  rsdFor,
  type UncertaintySetting,
  type UncertaintySettings,
} from "./uncertainty-setting.ts";
