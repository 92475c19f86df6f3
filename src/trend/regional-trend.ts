import { alphaOf } from "../numerics/index.ts";
import { blockNull } from "./_block-null.ts";
import { checkLevel } from "./_check-series.ts";
import { exactPValue, largestAccepted } from "./_kendall-null.ts";
import { medianSlope, slopesInside } from "./_pair-slopes.ts";
import { usablePoints } from "./_usable-points.ts";
import { slopeInterval } from "./theil-sen.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

/** The period levels of one plant or city; its unit is its own, levels are never pooled. */
export interface PlacePoints {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** What can be chosen for `regionalTrend`. */
export interface RegionalTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
  /** Seed of the drawn orders from 9 periods on, a whole number. @defaultValue 1 */
  readonly seed?: number;
  /** Orders drawn from 9 periods on. @defaultValue 1999 */
  readonly replicates?: number;
}

const PERIODS_NEEDED = 5;
const METHOD = "regional Kendall and Sen slope on period levels";

/**
 * One trend over several plants or cities: S and slopes of ln(level) inside each place, summed over places (Helsel and
 * Frans 2006, doi:10.1021/es051650b). p by exchanging whole periods, which keeps what places share at a time: exact
 * for up to 8 periods however the places depend on each other, drawn orders above; periods count as independent
 * (INDEPENDENCE_ASSUMED). The interval holds the slopes within the largest accepted |S|, so p and interval agree.
 * Below 5 periods with a value: nothing, TOO_FEW_PERIODS. Throws ARGUMENT_INVALID for bad times, level or seed.
 */
export function regionalTrend(
  places: readonly PlacePoints[],
  options: RegionalTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR, seed = 1, replicates = 1999 } = options;
  checkLevel(level);
  const series = places.map(({ points }) => usablePoints(points));
  const flags = [...new Set(series.flatMap((one) => one.flags))];
  const samples = series.reduce((sum, { logs }) => sum + logs.length, 0);
  const base = { method: METHOD, samples, detected: samples, level };
  const blocks = [...new Set(series.flatMap(({ times }) => times))].sort((a, b) => a - b);
  const slopes = slopesInside(series.map(({ times, logs }) => ({ times, values: logs })));
  const none = { ...base, variant: "none", needed: PERIODS_NEEDED };
  if (blocks.length < PERIODS_NEEDED || slopes.count === 0) {
    return noTrend({ ...none, flags: [...flags, "TOO_FEW_PERIODS"] });
  }
  const gain = gainOf(series, blocks);
  const score = gain.reduce(
    (sum, row, a) => sum + row.slice(a + 1).reduce((inner, value) => inner + value, 0),
    0,
  );
  const distribution = blockNull(gain, { seed, replicates });
  const constant = gain.every((row) => row.every((value) => value === 0));
  const slope = medianSlope(slopes);
  const interval = slopeInterval(slopes, largestAccepted(distribution, alphaOf(level)), "whole");
  return {
    ...base,
    changePercentPerYear: percentPerYear(slope, timeUnitsPerYear),
    lower: percentPerYear(interval.lower, timeUnitsPerYear),
    upper: percentPerYear(interval.upper, timeUnitsPerYear),
    pValue: exactPValue(distribution, score),
    autocorrelation: null,
    variant: `${places.length} places, ${blocks.length} periods; p over ${distribution.exact ? "all orders" : `${replicates} drawn orders`} of whole periods; interval by the same test`,
    needed: null,
    alternatives: [],
    flags: [...flags, "INDEPENDENCE_ASSUMED", ...(constant ? (["TREND_CONSTANT"] as const) : [])],
    curve: [],
  };
}

/** Sum over places of the sign by which block b stands above block a. */
function gainOf(
  series: readonly { readonly times: readonly number[]; readonly logs: readonly number[] }[],
  blocks: readonly number[],
): readonly (readonly number[])[] {
  const rows = series.map(({ times, logs }) => {
    const inBlock = new Map<number, number[]>();
    times.forEach((time, i) => {
      inBlock.set(time, [...(inBlock.get(time) ?? []), logs[i]!]);
    });
    return blocks.map((block) => inBlock.get(block) ?? []);
  });
  return blocks.map((_, a) =>
    blocks.map((__, b) =>
      rows.reduce((sum, row) => {
        const above = row[b]!.flatMap((later) => row[a]!.map((earlier) => Math.sign(later - earlier)));
        return sum + above.reduce<number>((inner, sign) => inner + sign, 0);
      }, 0),
    ),
  );
}
