import { expm1, log, mean } from "../numerics/index.ts";
import { fitTobit } from "./_fit-tobit.ts";
import { intervalMoment } from "./_interval-moment.ts";
import { dot } from "./_least-squares.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { weekdayColumns } from "./_weekday.ts";
import { LARGEST_PHI } from "./autocorrelation.ts";
import { type ChangePointsResult, changePoints } from "./change-points.ts";
import type { TrendPoint } from "./trend-point.ts";

/** A change of level between two neighbouring samples. */
export interface LevelShift {
  /** Times of the last sample before it and of the first after it. */
  readonly after: number;
  readonly before: number;
  /** Mean of ln(value) after over before, as a change in percent. */
  readonly changePercent: number;
}

/** Where the level of a series moves, and how much hangs on the penalty. */
export interface LevelShiftsResult {
  readonly samples: number;
  /** Of neighbours, from differences, so that a step does not raise it; null with too few samples. */
  readonly autocorrelation: number | null;
  readonly shifts: readonly LevelShift[];
  /** How many shifts at a quarter, half, twice and four times the penalty. */
  readonly path: readonly { readonly multiple: number; readonly shifts: number }[];
}

const SAMPLES_NEEDED = 24;

/**
 * Changes of level in ln(value) without its weekday pattern, by PELT with the penalty 3 ln n x the long-run variance of
 * AR(1) noise. Noise and phi come from the mean sizes d1, d2 of differences to the next and the next but one, which a
 * few steps hardly touch: d2^2/d1^2 = 1 + phi, variance = d1^2/(2 (1 - phi)). Non-detects stand at their mean given their limit.
 * Below 24 samples: none is looked for. Times are days since 1970. Throws ARGUMENT_INVALID for a time that is not finite.
 */
export function levelShifts(points: readonly TrendPoint[]): LevelShiftsResult {
  const { series } = datedIntervals(points);
  const times = series.map(({ time }) => time);
  const samples = series.length;
  const intervals = series.map(({ interval }) => interval);
  const none = { samples, autocorrelation: null, shifts: [], path: [] };
  if (samples < SAMPLES_NEEDED) return none;
  const columns = weekdayColumns(times);
  const fit = fitTobit(
    columns.map((row) => [1, ...row]),
    intervals,
    1e-8,
  );
  if (fit === null || !(fit.scale > 1e-9)) return none;
  const values = intervals.map((interval, i) => {
    const effect = dot(columns[i]!, fit.coefficients.slice(1));
    return intervalMoment(interval, fit.coefficients[0]! + effect, fit.scale).mean - effect;
  });
  const [first, second] = [1, 2].map((lag) => spreadOfDifferences(values, lag) ** 2) as [number, number];
  if (!(first > 0)) return none;
  const phi = Math.min(LARGEST_PHI, Math.max(0, second / first - 1));
  const longRun = (first * (1 + phi)) / (2 * (1 - phi) ** 2);
  const found = changePoints(values, { penalty: 3 * log(samples) * longRun });
  return {
    samples,
    autocorrelation: phi,
    shifts: shiftsOf(times, values, found),
    path: found.path.map(({ multiple, changesAfter }) => ({ multiple, shifts: changesAfter.length })),
  };
}

/** Spread of differences at a lag, from their mean size as if normal: a step counts once, and not squared. */
function spreadOfDifferences(values: readonly number[], lag: number): number {
  return Math.sqrt(Math.PI / 2) * mean(values.slice(lag).map((value, i) => Math.abs(value - values[i]!)));
}

function shiftsOf(
  times: readonly number[],
  values: readonly number[],
  { changesAfter }: ChangePointsResult,
): readonly LevelShift[] {
  const ends = [0, ...changesAfter, values.length];
  const means = ends.slice(1).map((end, k) => {
    const part = values.slice(ends[k], end);
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  });
  return changesAfter.map((at, k) => ({
    after: times[at - 1]!,
    before: times[at]!,
    changePercent: 100 * expm1(means[k + 1]! - means[k]!),
  }));
}
