import { hypot } from "../numerics/index.ts";
import { type GridAnswer, gridLevel, type LevelGrid, levelGrid } from "./_grid-level.ts";
import type { DatedInterval } from "./_log-intervals.ts";

/** Standard deviations of ln(value): beyond the known noise, and of the level's walk over a median gap. */
export interface Spreads {
  readonly noise: number;
  readonly walk: number;
}

/** The smoothed level, ln, at each time, and each value against what those before it foretold. */
export interface SmoothedLevel {
  readonly levels: readonly number[];
  readonly variances: readonly number[];
  readonly surprises: readonly (number | null)[];
}

/** What the data say of a drift (ln per unit of time) and two spreads. */
export interface DriftModel {
  readonly logLikelihood: (drift: number, spreads: Spreads) => number;
  readonly smooth: (drift: number, spreads: Spreads) => SmoothedLevel;
  readonly times: readonly number[];
  /** Standard deviation of the measured values, ln. */
  readonly scale: number;
  /** Root mean square of the values' known noise, ln. */
  readonly knownNoise: number;
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
  const grid: LevelGrid = levelGrid(
    series.map(({ interval }) => interval),
    scale,
    nodes,
  );
  const run = (drift: number, spreads: Spreads, smoothing: boolean): GridAnswer => {
    const values = series.map(({ time, interval }) => {
      const shift = drift * (time - middle);
      return { lower: interval.lower - shift, upper: interval.upper - shift };
    });
    const noise = series.map(({ sd }) => Math.max(hypot(spreads.noise, sd), grid.step / 2));
    const steps = times.slice(1).map((time, i) => spreads.walk * Math.sqrt((time - times[i]!) / usualGap));
    return gridLevel(grid, values, noise, steps, smoothing);
  };
  return {
    times,
    scale,
    knownNoise: Math.sqrt(series.reduce((sum, { sd }) => sum + sd * sd, 0) / series.length),
    logLikelihood: (drift, spreads) => run(drift, spreads, false).logLikelihood,
    smooth: (drift, spreads) => {
      const { smoothed, surprises } = run(drift, spreads, true);
      const means = smoothed.map((mass) => mass.reduce((sum, p, k) => sum + p * grid.nodes[k]!, 0));
      return {
        levels: means.map((level, i) => level + drift * (times[i]! - middle)),
        variances: smoothed.map((mass, i) =>
          mass.reduce((sum, p, k) => sum + p * (grid.nodes[k]! - means[i]!) ** 2, 0),
        ),
        surprises,
      };
    },
  };
}
