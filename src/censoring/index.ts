export { type CensoredRegression, censoredRegression } from "./censored-regression.ts";
export type { CensoredResponse } from "./censored-response.ts";
export { type CensoredValue, isMeasured } from "./censored-value.ts";
export { fitLognormal, hasMaximum, type LognormalFit } from "./fit-lognormal.ts";
export { imputeCensored, type LognormalShape } from "./impute-censored.ts";
export {
  type KaplanMeier,
  type KaplanMeierOptions,
  type KaplanMeierTail,
  kaplanMeier,
} from "./kaplan-meier.ts";
export { type LognormalMoments, lognormalMoments } from "./lognormal-moments.ts";
export { type ModifiedCox, modifiedCox } from "./modified-cox.ts";
export { type PetoPeto, petoPeto } from "./peto-peto.ts";
export {
  type ProfileCoefficientOptions,
  type ProfiledCoefficient,
  profileCoefficient,
} from "./profile-coefficient.ts";
export { type ProfileInterval, type ProfileOptions, profileInterval } from "./profile-interval.ts";
export { type RobustRos, type RosOptions, robustRos } from "./robust-ros.ts";
export { type RosInterval, type RosIntervalOptions, rosInterval } from "./ros-interval.ts";
export {
  type WeakPriorOptions,
  type WeakPriorPosterior,
  weakPriorPosterior,
} from "./weak-prior-posterior.ts";
