import { exp, hypot, log } from "../numerics/index.ts";
import { type ErrorTerm, totalSigma } from "../uncertainty/index.ts";
import { zQuantile } from "./quantiles.ts";

/** Interval ends after the shared errors; null: open on that side. */
export interface WidenedInterval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Adds errors shared by all samples to an interval of the own scatter: each log half-width h becomes
 * sqrt(h^2 + (z x sigma)^2), z the normal quantile of the confidence level.
 */
export function widen(
  estimate: number,
  own: WidenedInterval,
  errors: readonly ErrorTerm[],
  level: number,
): WidenedInterval {
  const shared = zQuantile((1 + level) / 2) * totalSigma(errors);
  const half = (end: number) => hypot(log(end / estimate), shared);
  return {
    lower: own.lower === null ? null : own.lower <= 0 ? 0 : estimate * exp(-half(own.lower)),
    upper: own.upper === null ? null : estimate * exp(half(own.upper)),
  };
}
