/**
 * Factor on the log half-width of a period mean because the period is finite: real variation between days shrinks
 * as more of the days are sampled, measurement error does not.
 * f = sqrt(((s^2 - u^2)(1 - n/N) + u^2) / s^2).
 * @param scatter s, standard deviation of ln(load) between samples, measurement error included
 * @param measurement u, standard deviation of ln(load) from errors of scope sample; at most s counts
 * @param sampledDays n
 * @param periodDays N
 */
export function finitePopulationFactor(
  scatter: number,
  measurement: number,
  sampledDays: number,
  periodDays: number,
): number {
  if (scatter <= 0) return 1;
  const measured = Math.min(measurement, scatter) ** 2;
  const left = Math.max(0, 1 - sampledDays / periodDays);
  return Math.sqrt((scatter ** 2 - measured) * left + measured) / scatter;
}
