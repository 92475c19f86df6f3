/**
 * Factor on the log half-width of a period mean because the period is finite: real variation between days shrinks
 * as more of the days are sampled, measurement error does not; what shared errors put between the samples is left out,
 * for it is counted with them.
 * f = sqrt(((s^2 - u^2 - b)(1 - n/N) + u^2) / s^2), no part below 0.
 * @param scatter s, standard deviation of ln(load) between samples, measurement error included
 * @param measurement u, standard deviation of ln(load) from errors of scope sample; at most s counts
 * @param sampledDays n
 * @param periodDays N; Infinity: nothing shrinks, as in comparisons between periods
 * @param shared b, variance of ln(load) that shared errors put between the samples (`sharedScatter`)
 */
export function finitePopulationFactor(
  scatter: number,
  measurement: number,
  sampledDays: number,
  periodDays: number,
  shared = 0,
): number {
  if (scatter <= 0) return 1;
  const measured = Math.min(measurement, scatter) ** 2;
  const left = Math.max(0, 1 - sampledDays / periodDays);
  const real = Math.max(0, scatter ** 2 - measured - shared);
  return Math.sqrt(real * left + measured) / scatter;
}
