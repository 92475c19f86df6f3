export { type BatchErrorEstimate, batchError, type ControlMaterial } from "./batch-error.ts";
export { checkLinear, type LinearCheck } from "./check-linear.ts";
export { checkUncertainty } from "./check-uncertainty.ts";
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
export type { ErrorOrigin, ErrorScope, ErrorTerm } from "./error-term.ts";
export { isRsd, LARGEST_RSD } from "./is-rsd.ts";
export { isWorseThan } from "./is-worse-than.ts";
export { type LaboratoryBias, laboratoryBias } from "./laboratory-bias.ts";
export {
  type LinearInput,
  type LinearPropagated,
  type LinearPropagationOptions,
  linearPropagation,
} from "./linear-propagation.ts";
export {
  type Interval,
  lognormalFactor,
  lognormalInterval,
  rsdFromSigma,
  sigmaFromRsd,
} from "./lognormal.ts";
export { type MeanMember, meanRsd } from "./mean-rsd.ts";
export { pooledRsd, type RsdEstimate } from "./pooled-rsd.ts";
export { type Propagated, type PropagateOptions, propagate } from "./propagate.ts";
export { type KnownRsd, knownRsd, rsdFor } from "./rsd-for.ts";
export { type Pulse, type SamplerDesign, samplingError } from "./sampling-error.ts";
export {
  defaultUncertainty,
  type LaboratoryEstimate,
  type UncertaintySetting,
  type UncertaintySettings,
} from "./uncertainty-setting.ts";
export { weakerOrigin } from "./weaker-origin.ts";
