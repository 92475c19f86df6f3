import { log } from "../numerics/index.ts";
import type { SlopeSeries } from "./slope-series.ts";

/** The weighted line of one place's values. */
export interface PlaceLine {
  readonly slope: number;
  /** Sampling variance of the slope. */
  readonly variance: number;
  /** Weighted sum of squared residuals. */
  readonly residuals: number;
  /** Sum of ln(variance) of the values, and ln det of the design's information. */
  readonly logVariances: number;
  readonly logInformation: number;
}

/** Fits one place's line when its values have variance within^2 + sd^2. */
export function lineInside({ times, values, sds }: SlopeSeries, within: number): PlaceLine {
  const variances = times.map((_, i) => within ** 2 + (sds?.[i] ?? 0) ** 2);
  const sum = (of: (i: number) => number): number =>
    variances.reduce((total, variance, i) => total + of(i) / variance, 0);
  const weight = sum(() => 1);
  const time = sum((i) => times[i]!) / weight;
  const value = sum((i) => values[i]!) / weight;
  const spread = sum((i) => (times[i]! - time) ** 2);
  const slope = sum((i) => (times[i]! - time) * (values[i]! - value)) / spread;
  return {
    slope,
    variance: 1 / spread,
    residuals: sum((i) => (values[i]! - value - slope * (times[i]! - time)) ** 2),
    logVariances: variances.reduce((total, variance) => total + log(variance), 0),
    logInformation: log(weight) + log(spread),
  };
}

/** -2 x the restricted log-likelihood, but for a constant, of the two standard deviations. */
export function restrictedDeviance(places: readonly SlopeSeries[], within: number, between: number): number {
  const lines = places.map((place) => lineInside(place, within));
  const spreads = lines.map(({ variance }) => variance + between ** 2);
  const total = spreads.reduce((sum, spread) => sum + 1 / spread, 0);
  const common = lines.reduce((sum, { slope }, i) => sum + slope / spreads[i]!, 0) / total;
  return lines.reduce(
    (sum, line, i) =>
      sum +
      line.logVariances +
      line.logInformation +
      line.residuals +
      log(spreads[i]!) +
      (line.slope - common) ** 2 / spreads[i]!,
    log(total),
  );
}
