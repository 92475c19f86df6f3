import { remembered } from "../base/index.ts";
import { chiSquaredQuantile, exp, log, log1p, studentTQuantile } from "../numerics/index.ts";
import type { CensoredValue } from "./censored-value.ts";
import type { LognormalFit } from "./fit-lognormal.ts";
import { meanLikelihood } from "./mean-likelihood.ts";
import { profileEnd } from "./profile-end.ts";
import { profileWalk } from "./profile-walk.ts";

/** Options of `profileInterval`. */
export interface ProfileOptions {
  /** 0 or 1 for each value. @defaultValue all 0 */
  readonly groups?: readonly (0 | 1)[];
  /** Weights of group 0 and 1 in the mean; they add to 1. @defaultValue 1 and 0 */
  readonly weights?: readonly [number, number];
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** `t`: threshold (n/2) ln(1 + t^2/df), right in small samples; `chi-square`: the asymptotic one. @defaultValue "t" */
  readonly calibration?: "t" | "chi-square";
}

/** Profile-likelihood interval of the mean of a (two-group) lognormal. */
export interface ProfileInterval {
  /** e^(mu + sigma^2/2) (w0 + w1 e^delta) at the maximum. */
  readonly estimate: number;
  /** Null: the likelihood never falls far enough on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How far the log-likelihood may fall. */
  readonly threshold: number;
  readonly degreesOfFreedom: number;
  readonly method: string;
}

/**
 * All means M with logL_max - logL_profile(M) <= threshold, where ln M = mu + sigma^2/2 + ln(w0 + w1 e^delta).
 * The t calibration is nearly the t interval without censoring; coverage 95-97 % in the project's study at
 * n = 7 to 28 with up to 60 % censored.
 * @param fit of the same values and groups (`fitLognormal`)
 */
export function profileInterval(
  values: readonly CensoredValue[],
  fit: LognormalFit,
  options: ProfileOptions = {},
): ProfileInterval {
  const {
    groups = values.map(() => 0 as const),
    weights = [1, 0],
    level = 0.95,
    calibration = "t",
  } = options;
  const two = groups.includes(1) && groups.includes(0);
  const degreesOfFreedom = Math.max(1, values.length - (two ? 2 : 1));
  const threshold = thresholdOf(calibration, values.length, degreesOfFreedom, level);
  const { evaluate } = meanLikelihood(values, groups, weights);
  const top = fit.mu + fit.sigma ** 2 / 2 + log(weights[0] + weights[1] * exp(two ? fit.delta : 0));
  const others = two ? [log(fit.sigma), fit.delta] : [log(fit.sigma)];
  const { fall, curvature } = profileWalk(evaluate, [top, ...others]);
  // where the profile were a parabola
  const first = Math.sqrt((2 * threshold) / curvature);
  const end = (direction: 1 | -1) => {
    const reached = profileEnd(fall, top, threshold, direction, { first });
    return reached === null ? null : exp(reached);
  };
  return {
    estimate: exp(top),
    lower: end(-1),
    upper: end(1),
    threshold,
    degreesOfFreedom,
    method: calibration === "t" ? "t-calibrated profile likelihood" : "profile likelihood, chi-square",
  };
}

const tQuantile: typeof studentTQuantile = /* @__PURE__ */ remembered(studentTQuantile);

function thresholdOf(
  calibration: "t" | "chi-square",
  n: number,
  degreesOfFreedom: number,
  level: number,
): number {
  if (calibration === "chi-square") return chiSquaredQuantile(level, 1) / 2;
  const t = tQuantile((1 + level) / 2, degreesOfFreedom);
  return (n / 2) * log1p(t ** 2 / degreesOfFreedom);
}
