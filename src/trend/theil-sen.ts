import { median, normalQuantile } from "../numerics/index.ts";
import { checkLevel, checkSeries } from "./_check-series.ts";
import { kendallScore } from "./_kendall-score.ts";
import { medianSlope, pairSlopes } from "./_pair-slopes.ts";
import type { PairSlopes } from "./_slope-order.ts";

/** What can be chosen for `theilSen`. */
export interface TheilSenOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Multiplies Var(S), for autocorrelation. @defaultValue 1 */
  readonly varianceFactor?: number;
  /** Half-width of the interval in units of S, in place of z x sqrt(Var(S) x varianceFactor). */
  readonly scoreHalfWidth?: number;
  /**
   * `interpolated` between neighbouring slopes (Gilbert 1987), or `whole`: exactly the slopes that a test rejecting
   * |S| > scoreHalfWidth does not reject. @defaultValue "interpolated"
   */
  readonly ranks?: "interpolated" | "whole";
  /** `residuals`: median of value - slope x time. `conover`: median value - slope x median time. @defaultValue "residuals" */
  readonly intercept?: "residuals" | "conover";
}

/** The median slope with its exact interval, in values per unit of time. */
export interface TheilSenResult {
  readonly method: "Theil-Sen";
  readonly variant: string;
  readonly n: number;
  /** Pairs of points with different times. */
  readonly pairs: number;
  /** Median of the pairwise slopes, value units per time unit; null without a pair. */
  readonly slope: number | null;
  readonly intercept: number | null;
  /** Interval of the slope; null below 5 points or where a rank falls outside the slopes. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
}

const INTERVAL_FROM = 5;

/**
 * Theil-Sen slope with Sen's interval: slopes of ranks (N - C)/2 and (N + C)/2 + 1, C = z x sqrt(Var(S)), at the real
 * times and with ties. All slopes at once up to 300 points, above that O(n log n) time and O(n) memory.
 * Sen 1968, doi:10.1080/01621459.1968.10480934. Throws ARGUMENT_INVALID for unequal lengths, numbers that are not
 * finite and a level outside 0-1.
 */
export function theilSen(
  times: readonly number[],
  values: readonly number[],
  options: TheilSenOptions = {},
): TheilSenResult {
  checkSeries(times, values);
  const { level = 0.95, varianceFactor = 1, ranks = "interpolated", intercept = "residuals" } = options;
  checkLevel(level);
  const slopes = pairSlopes(times, values);
  const slope = medianSlope(slopes);
  const halfWidth = options.scoreHalfWidth ?? senHalfWidth(times, values, level, varianceFactor);
  const interval = values.length < INTERVAL_FROM ? NO_INTERVAL : slopeInterval(slopes, halfWidth, ranks);
  return {
    method: "Theil-Sen",
    variant: `Sen interval, ${ranks} ranks; intercept: ${INTERCEPT_NAMES[intercept]}`,
    n: values.length,
    pairs: slopes.count,
    slope,
    intercept: slope === null ? null : INTERCEPTS[intercept](times, values, slope),
    ...interval,
    level,
  };
}

/** Ends of the slope that stand at |S| = halfWidth; an end whose rank falls half a rank outside the slopes is null. */
export function slopeInterval(
  slopes: PairSlopes,
  halfWidth: number,
  ranks: "interpolated" | "whole",
): { readonly lower: number | null; readonly upper: number | null } {
  const lowRank = (slopes.count - halfWidth) / 2;
  const highRank = (slopes.count + halfWidth) / 2 + 1;
  const read = (rank: number): number | null => {
    if (rank < 0.5 || rank > slopes.count + 0.5) return null;
    const inside = Math.min(Math.max(rank, 1), slopes.count);
    const floor = Math.floor(inside);
    const share = inside - floor;
    const below = slopes.at(floor);
    return share === 0 ? below : below + share * (slopes.at(floor + 1) - below);
  };
  if (ranks === "interpolated") return { lower: read(lowRank), upper: read(highRank) };
  return { lower: read(Math.ceil(lowRank - ROUNDING)), upper: read(Math.floor(highRank + ROUNDING)) };
}

const ROUNDING = 1e-9;
const NO_INTERVAL = { lower: null, upper: null } as const;

function senHalfWidth(
  times: readonly number[],
  values: readonly number[],
  level: number,
  varianceFactor: number,
): number {
  return normalQuantile((1 + level) / 2) * Math.sqrt(kendallScore(times, values).variance * varianceFactor);
}

const INTERCEPT_NAMES = {
  residuals: "median of value - slope x time",
  conover: "median value - slope x median time (Conover)",
} as const;

const INTERCEPTS = {
  residuals: (times: readonly number[], values: readonly number[], slope: number): number =>
    median(values.map((value, i) => value - slope * times[i]!)),
  conover: (times: readonly number[], values: readonly number[], slope: number): number =>
    median(values) - slope * median(times),
} as const;
