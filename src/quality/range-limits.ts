import { FEWEST_CONTROLS } from "./shewhart-limits.ts";

/** Limits of a chart of differences between two analyses; there are no lower ones. */
export interface RangeLimits {
  readonly centre: number;
  readonly warning: number;
  readonly action: number;
  /** Pairs that the limits rest on. */
  readonly n: number;
}

/** Mean and standard deviation of the distance of two draws from a normal distribution with standard deviation 1. */
const D2 = 2 / Math.sqrt(Math.PI);
const D3 = Math.sqrt(2 - 4 / Math.PI);

/**
 * Limits of a range chart of duplicates: centre the mean difference R, warning R (1 + 2 d3 / d2), action R (1 + 3 d3 / d2),
 * that is 3.267 R. Differences above it are set aside and the limits found again. Null below 8 pairs or without
 * differences. Relative differences (difference / mean of the pair) make the chart hold at every concentration.
 * Source: Montgomery, Introduction to Statistical Quality Control, R chart for samples of two (D4 = 3.267).
 */
export function rangeLimits(differences: readonly number[]): RangeLimits | null {
  const n = differences.length;
  if (n < FEWEST_CONTROLS) return null;
  const centre = differences.reduce((sum, difference) => sum + difference, 0) / n;
  if (!(centre > 0)) return null;
  const limits = { centre, warning: centre * (1 + (2 * D3) / D2), action: centre * (1 + (3 * D3) / D2), n };
  const within = differences.filter((difference) => difference <= limits.action);
  return within.length === n ? limits : (rangeLimits(within) ?? limits);
}
