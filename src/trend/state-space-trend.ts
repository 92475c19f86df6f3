import type { Code } from "../base/index.ts";
import { exp, studentTQuantile } from "../numerics/index.ts";
import { averagedLevel } from "./_averaged-level.ts";
import { checkLevel } from "./_check-series.ts";
import { driftModel } from "./_drift-model.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `stateSpaceTrend`. */
export interface StateSpaceTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
  /** Nodes of the grid. @defaultValue 100 */
  readonly nodes?: number;
}

const SAMPLES_NEEDED = 20;
const DETECTS_NEEDED = 10;
const METHOD = "state space: local level with drift";

/** A trend with what each value's day says of it. */
export interface StateSpaceTrendResult extends TrendResult {
  /** Each value against what those before it foretold, standard normal units; the first has none. */
  readonly surprises: readonly { readonly time: number; readonly surprise: number | null }[];
}

/** A day this far from what was foretold is flagged EXTREME_DAY. */
export const SURPRISING = 3.5;

/**
 * ln(value) = level + drift x time + noise: the level walks at random, each point carries its own known noise and may
 * be a non-detect. Exact on a grid. The noise by maximum likelihood for each of several ratios of walk to noise; drift
 * (t intervals) and smoothed level are averaged over the ratios by their likelihood. The curve is the smoothed level
 * with its interval, the drift's error in it; a value more than 3.5 sd from what those before it foretold is flagged
 * EXTREME_DAY. Kitagawa 1987, doi:10.1080/01621459.1987.10478534. Throws ARGUMENT_INVALID for bad times or level.
 */
export function stateSpaceTrend(
  points: readonly TrendPoint[],
  options: StateSpaceTrendOptions = {},
): StateSpaceTrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR, nodes = 100 } = options;
  checkLevel(level);
  const { series, flags } = datedIntervals(points);
  const detected = series.filter(({ interval }) => interval.lower === interval.upper);
  const base = { method: METHOD, samples: series.length, detected: detected.length, level };
  const none = (flag: Code): StateSpaceTrendResult => ({
    ...noTrend({ ...base, variant: "none", needed: SAMPLES_NEEDED, flags: [...flags, flag] }),
    surprises: [],
  });
  if (series.length < SAMPLES_NEEDED) return none("TREND_TOO_SHORT");
  if (detected.length < DETECTS_NEEDED) return none("TREND_ALL_CENSORED");
  const model = driftModel(series, nodes);
  if (model === null) return none("TREND_CONSTANT");

  const df = series.length - 2;
  const { driftAt, pValue, level: smooth } = averagedLevel(model, df);
  const reach = studentTQuantile((1 + level) / 2, df);
  const surprises = series.map(({ time }, i) => ({ time, surprise: smooth.surprises[i] ?? null }));
  const curve = series.map(({ time }, i) => {
    const at = smooth.levels[i]!;
    const half = reach * Math.sqrt(smooth.variances[i]!);
    return { time, value: exp(at), lower: exp(at - half), upper: exp(at + half) };
  });
  const extreme = surprises.some(({ surprise }) => Math.abs(surprise ?? 0) > SURPRISING);
  return {
    ...base,
    changePercentPerYear: percentPerYear(driftAt(0.5), timeUnitsPerYear),
    lower: percentPerYear(driftAt((1 - level) / 2), timeUnitsPerYear),
    upper: percentPerYear(driftAt((1 + level) / 2), timeUnitsPerYear),
    pValue,
    autocorrelation: null,
    variant: `grid of ${nodes} levels, averaged over the level's walk by likelihood, t(${df})`,
    needed: null,
    alternatives: [],
    flags: extreme ? [...flags, "EXTREME_DAY"] : flags,
    curve,
    surprises,
  };
}
