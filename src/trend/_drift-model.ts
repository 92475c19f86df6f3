import { type GridAnswer, gridLevel, type LevelGrid, levelGrid } from "./_grid-level.ts";
import type { DatedInterval } from "./_log-intervals.ts";
import type { TrendCurvePoint } from "./trend-result.ts";

/** Standard deviations of ln(value): beyond the known noise, and of the level's walk over a median gap. */
interface Spreads {
  readonly noise: number;
  readonly walk: number;
}

/** What the data say of a drift and two log spreads (noise, walk), relative to the values' own spread. */
export interface DriftModel {
  readonly logLikelihood: (drift: number, logs: readonly number[]) => number;
  /** The smoothed level with its band, and each value against what those before it foretold. */
  readonly smooth: (
    drift: number,
    logs: readonly number[],
    z: number,
  ) => {
    readonly curve: readonly TrendCurvePoint[];
    readonly surprises: readonly { readonly time: number; readonly surprise: number | null }[];
  };
  readonly startDrift: number;
  readonly driftScale: number;
  readonly startSpreads: readonly number[];
}

/** Likelihood and smoother of local level with drift on one grid; null for a constant series or a single date. */
export function driftModel(series: readonly DatedInterval[], nodes: number): DriftModel | null {
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
    smooth: (drift, logs, z) => {
      const { smoothed, surprises, grid } = run(drift, logs, true);
      const curve = series.map(({ time }, i) => {
        const mass = smoothed[i]!;
        const level = mass.reduce((sum, p, k) => sum + p * grid.nodes[k]!, 0);
        const variance = mass.reduce((sum, p, k) => sum + p * (grid.nodes[k]! - level) ** 2, 0);
        const at = level + drift * (time - middle);
        const half = z * Math.sqrt(variance);
        return { time, value: Math.exp(at), lower: Math.exp(at - half), upper: Math.exp(at + half) };
      });
      return { curve, surprises: series.map(({ time }, i) => ({ time, surprise: surprises[i] ?? null })) };
    },
    startDrift: 0,
    driftScale: scale / length,
    startSpreads: [-0.4, -2.5],
  };
}
