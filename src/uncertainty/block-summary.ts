import { pow } from "../numerics/index.ts";
import { coverageInterval, type IntervalChoice } from "./coverage-interval.ts";
import type { Interval } from "./lognormal.ts";

/** What trials of a model say, in the unit of its result. */
export interface Summary extends Interval {
  readonly mean: number;
  readonly standardUncertainty: number;
}

/** Of results sorted upwards. */
export function summarise(sorted: Float64Array, level: number, choice: IntervalChoice): Summary {
  const mean = meanOf(sorted);
  return {
    mean,
    standardUncertainty: deviationFrom(mean, sorted),
    ...coverageInterval(sorted, level, choice),
  };
}

/**
 * Numerical tolerance for `digits` significant digits of the standard deviation of all trials, from blocks of `size`:
 * u = c x 10^l with so many digits in c gives half of 10^l.
 */
export function toleranceOf(summaries: readonly Summary[], size: number, digits: number): number {
  const spread = pooledDeviation(summaries, size);
  if (spread === 0) return 0;
  const exponent = Number(spread.toExponential(digits - 1).split("e")[1]) - (digits - 1);
  return pow(10, exponent) / 2;
}

/** Twice the standard deviation of each block average must stay below the tolerance. */
export function isStable(summaries: readonly Summary[], tolerance: number): boolean {
  return (["mean", "standardUncertainty", "lower", "upper"] as const).every(
    (name) => (2 * deviationOf(name, summaries)) / Math.sqrt(summaries.length) <= tolerance,
  );
}

function pooledDeviation(summaries: readonly Summary[], size: number): number {
  const between = deviationOf("mean", summaries) ** 2;
  const within = summaries.reduce((sum, { standardUncertainty }) => sum + standardUncertainty ** 2, 0);
  const blocks = summaries.length;
  return Math.sqrt(((size - 1) * within + size * (blocks - 1) * between) / (size * blocks - 1));
}

function deviationOf(name: keyof Summary, summaries: readonly Summary[]): number {
  const values = new Float64Array(summaries.length);
  for (let block = 0; block < values.length; block++) values[block] = summaries[block]![name];
  return deviationFrom(meanOf(values), values);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}

function deviationFrom(mean: number, values: Float64Array): number {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += (values[index]! - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
