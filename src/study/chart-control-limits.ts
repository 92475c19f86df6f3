/** Centre line and control limits of single values. */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/** Mean distance of two draws from a normal distribution with standard deviation 1: d2 of two, 2 / sqrt(pi). */
const D2 = 2 / Math.sqrt(Math.PI);
const FEWEST = 8;

/**
 * Limits of a control chart for individuals: mean +- 3 mean moving range / d2, values in order of time. Null below 8
 * values or without spread. Source: Montgomery, Introduction to Statistical Quality Control, individuals chart;
 * NIST/SEMATECH e-Handbook 6.3.2.2, doi:10.18434/M32189.
 */
export function controlLimits(values: readonly number[]): ControlLimits | null {
  if (values.length < FEWEST) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const reach = (3 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length / D2;
  return reach > 0 ? { centre, lower: centre - reach, upper: centre + reach } : null;
}
