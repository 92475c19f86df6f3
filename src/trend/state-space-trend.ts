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
import { type GridAnswer, gridLevel, type LevelGrid, levelGrid } from "./_grid-level.ts";
import { type DatedInterval, datedIntervals } from "./_log-intervals.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendCurvePoint, type TrendResult } from "./trend-result.ts";

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

/** Standard deviations of ln(value): beyond the known noise, and of the level's walk over a median gap. */
interface Spreads {
  readonly noise: number;
  readonly walk: number;
}

/**
 * ln(value) = level + drift x time + noise: the level walks at random, each point carries its own known noise and may
 * be a non-detect. Exact on a grid; the two spreads by maximum likelihood, the drift by profile likelihood calibrated
 * with t: 2 x gain in log-likelihood <= n ln(1 + t^2/(n - 2)). The curve is the smoothed level with its interval.
 * Kitagawa 1987, doi:10.1080/01621459.1987.10478534. Throws ARGUMENT_INVALID for bad times or level.
 */
export function stateSpaceTrend(
  points: readonly TrendPoint[],
  options: StateSpaceTrendOptions = {},
): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR, nodes = 100 } = options;
  checkLevel(level);
  const { series, flags } = datedIntervals(points);
  const detected = series.filter(({ interval }) => interval.lower === interval.upper);
  const base = { method: METHOD, samples: series.length, detected: detected.length, level };
  const none = (flag: Code): TrendResult =>
    noTrend({ ...base, variant: "none", needed: SAMPLES_NEEDED, flags: [...flags, flag] });
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
    flags,
    curve: model.curve(drift, logs, normalQuantile((1 + level) / 2)),
  };
}

interface DriftModel {
  readonly logLikelihood: (drift: number, logs: readonly number[]) => number;
  readonly curve: (drift: number, logs: readonly number[], z: number) => readonly TrendCurvePoint[];
  readonly startDrift: number;
  readonly driftScale: number;
  readonly startSpreads: readonly number[];
}

function driftModel(series: readonly DatedInterval[], nodes: number): DriftModel | null {
  const times = series.map(({ time }) => time);
  const middle = (times[0]! + times.at(-1)!) / 2;
  const length = times.at(-1)! - times[0]!;
  const usualGap = length / (times.length - 1);
  const heights = series.flatMap(({ interval }) =>
    interval.lower === interval.upper ? [interval.lower] : [],
  );
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  const scale = Math.sqrt(heights.reduce((sum, height) => sum + (height - mean) ** 2, 0) / heights.length);
  if (!(scale > 1e-12 * (1 + Math.abs(mean))) || !(length > 0)) return null;
  const flat = levelGrid(
    series.map(({ interval }) => interval),
    scale,
    nodes,
  );
  const run = (
    drift: number,
    [noiseLog = 0, walkLog = 0]: readonly number[],
    smoothing: boolean,
  ): GridAnswer & { grid: LevelGrid } => {
    const spreads: Spreads = { noise: scale * Math.exp(noiseLog), walk: scale * Math.exp(walkLog) };
    const values = series.map(({ time, interval }) => {
      const shift = drift * (time - middle);
      return { lower: interval.lower - shift, upper: interval.upper - shift };
    });
    const noise = series.map(({ sd }) => Math.max(Math.hypot(spreads.noise, sd), flat.step / 2));
    const steps = times.slice(1).map((time, i) => spreads.walk * Math.sqrt((time - times[i]!) / usualGap));
    return { ...gridLevel(flat, values, noise, steps, smoothing), grid: flat };
  };
  return {
    logLikelihood: (drift, logs) =>
      logs.some((log) => log > 3 || log < -12) ? -1e9 : run(drift, logs, false).logLikelihood,
    curve: (drift, logs, z) => {
      const { smoothed, grid } = run(drift, logs, true);
      return series.map(({ time }, i) => {
        const mass = smoothed[i]!;
        const level = mass.reduce((sum, p, k) => sum + p * grid.nodes[k]!, 0);
        const variance = mass.reduce((sum, p, k) => sum + p * (grid.nodes[k]! - level) ** 2, 0);
        const at = level + drift * (time - middle);
        const half = z * Math.sqrt(variance);
        return { time, value: Math.exp(at), lower: Math.exp(at - half), upper: Math.exp(at + half) };
      });
    },
    startDrift: 0,
    driftScale: scale / length,
    startSpreads: [-0.4, -2.5],
  };
}
