import { log, mean, median, minimise1d, pow } from "../numerics/index.ts";

/** No estimate of phi goes above this: beyond it a short series cannot tell a trend from a walk. */
export const LARGEST_PHI = 0.95;

/** Lag-1 autocorrelation, mean removed, divisor n in both sums; 0 for a constant series. Needs equal spacing. */
export function lagOneAutocorrelation(values: readonly number[]): number {
  const centre = values.length === 0 ? 0 : mean(values);
  let square = 0;
  let product = 0;
  values.forEach((value, i) => {
    square += (value - centre) ** 2;
    if (i > 0) product += (value - centre) * (values[i - 1]! - centre);
  });
  return square > 0 ? product / square : 0;
}

/**
 * phi of a stationary Gaussian AR(1) by maximum likelihood at real times: correlation phi^(gap / median gap) between
 * neighbours, the variance profiled out, 0 <= phi <= 0.95. Gaps below a quarter of the median count as a quarter.
 */
export function likelihoodPhi(times: readonly number[], values: readonly number[]): number {
  const n = values.length;
  if (n < 3) return 0;
  const gaps = relativeGaps(times);
  const centre = mean(values);
  const errors = values.map((value) => value - centre);
  const deviance = (phi: number): number => {
    let squares = errors[0]! ** 2;
    let logs = 0;
    gaps.forEach((gap, i) => {
      const rho = phi === 0 ? 0 : pow(phi, gap);
      const rest = 1 - rho * rho;
      squares += (errors[i + 1]! - rho * errors[i]!) ** 2 / rest;
      logs += log(rest);
    });
    return squares > 0 ? n * log(squares / n) + logs : 0;
  };
  const found = minimise1d(deviance, 0, LARGEST_PHI, { tolerance: 1e-4 });
  return deviance(0) <= found.value ? 0 : found.x;
}

/** Gaps between neighbouring times in units of their median, at least a quarter. */
export function relativeGaps(times: readonly number[]): readonly number[] {
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  const usual = gaps.length === 0 ? 1 : median(gaps) || 1;
  return gaps.map((gap) => Math.max(gap / usual, 0.25));
}

/** True when every gap lies within 5 % of the median gap. */
export function isEquallySpaced(times: readonly number[]): boolean {
  return relativeGaps(times).every((gap) => Math.abs(gap - 1) <= 0.05);
}

/**
 * phi corrected for the bias that removing a trend brings, "bc2": (n r + 2) / (n - 5), clipped to 0-0.95.
 * Empirical, this project's simulations. Below 6 points: 0.95, nothing is known.
 */
export function correctedPhi(r: number, n: number): number {
  if (n <= 5) return LARGEST_PHI;
  return Math.min(LARGEST_PHI, Math.max(0, (n * r + 2) / (n - 5)));
}

/**
 * The phi that the bootstrap simulates: 48/n^2 above the corrected one (2/n at 24 points, gone at 100), at most 0.95.
 * At 24 points the studentised bootstrap at phi itself rejects 6.3 % at true phi 0.3; so 5.9 %.
 */
export function cautiousPhi(phi: number, n: number): number {
  return Math.min(LARGEST_PHI, phi + 48 / n ** 2);
}
