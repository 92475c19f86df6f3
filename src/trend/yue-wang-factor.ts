import { pow } from "../numerics/index.ts";

/**
 * Factor on Var(S) under AR(1): c = 1 + 2 (phi^(n+1) - n phi^2 + (n-1) phi) / (n (phi - 1)^2), never below 1.
 * Yue and Wang 2004, doi:10.1023/B:WARM.0000043140.61082.60, one lag only: summed over all lags of the sample
 * autocorrelation it would correct nothing.
 */
export function yueWangFactor(phi: number, n: number): number {
  if (n < 2 || phi === 0) return 1;
  if (phi >= 1) return n;
  const sum = pow(phi, n + 1) - n * phi * phi + (n - 1) * phi;
  return Math.max(1, 1 + (2 * sum) / (n * (phi - 1) ** 2));
}
