import type { Code } from "../base/index.ts";
import {
  findRoot,
  minimise1d,
  nelderMead,
  normalQuantile,
  studentTQuantile,
  studentTUpperTail,
} from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import { driftModel } from "./_drift-model.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendResult } from "./trend-result.ts";

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
 * be a non-detect. Exact on a grid; the two spreads by maximum likelihood, the drift by profile likelihood calibrated
 * with t: 2 x gain in log-likelihood <= n ln(1 + t^2/(n - 2)). The curve is the smoothed level with its interval; a value more than 3.5 sd
 * from what those before it foretold is flagged EXTREME_DAY.
 * Kitagawa 1987, doi:10.1080/01621459.1987.10478534. Throws ARGUMENT_INVALID for bad times or level.
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

  const start = model.startSpreads;
  const spreadsAt = (drift: number, from: readonly number[]): readonly number[] =>
    nelderMead((logs) => -model.logLikelihood(drift, logs), from, {
      scale: 0.7,
      tolerance: 1e-5,
      maxEvaluations: 40,
    }).x;
  let logs = spreadsAt(model.startDrift, start);
  const reach = 8 * model.driftScale;
  const search = (from: number): number =>
    minimise1d((drift) => -model.logLikelihood(drift, logs), from - reach, from + reach, { tolerance: 1e-4 })
      .x;
  let drift = search(model.startDrift);
  logs = spreadsAt(drift, logs);
  drift = search(drift);
  const best = model.logLikelihood(drift, logs);

  const n = series.length;
  const t = studentTQuantile((1 + level) / 2, n - 2);
  const allowed = (n / 2) * Math.log1p((t * t) / (n - 2));
  const excess = (at: number): number => best - model.logLikelihood(at, logs) - allowed;
  const end = (direction: 1 | -1): number | null => {
    for (let width = reach / 16; width < 4096 * reach; width *= 2) {
      if (excess(drift + direction * width) > 0)
        return findRoot(excess, drift, drift + direction * width, { tolerance: 1e-4 * reach });
    }
    return null;
  };
  const gain = Math.max(0, best - model.logLikelihood(0, logs));
  const statistic = Math.sqrt((n - 2) * Math.expm1((2 * gain) / n));
  const { curve, surprises } = model.smooth(drift, logs, normalQuantile((1 + level) / 2));
  const extreme = surprises.some(({ surprise }) => Math.abs(surprise ?? 0) > SURPRISING);
  return {
    ...base,
    changePercentPerYear: percentPerYear(drift, timeUnitsPerYear),
    lower: percentPerYear(end(-1), timeUnitsPerYear),
    upper: percentPerYear(end(1), timeUnitsPerYear),
    pValue: Math.min(1, 2 * studentTUpperTail(statistic, n - 2)),
    autocorrelation: null,
    variant: `grid of ${nodes} levels, profile likelihood calibrated with t(${n - 2})`,
    needed: null,
    alternatives: [],
    flags: extreme ? [...flags, "EXTREME_DAY"] : flags,
    curve,
    surprises,
  };
}
