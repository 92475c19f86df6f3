import { demandNumber } from "../base/index.ts";
import { createRandom, pow } from "../numerics/index.ts";
import { blockSampler } from "./block-sampler.ts";
import type { Correlation } from "./correlated-normals.ts";
import { coverageInterval, type IntervalChoice } from "./coverage-interval.ts";
import type { Distribution } from "./distribution.ts";
import type { Interval } from "./lognormal.ts";

/** What can be chosen for `propagate`. */
export interface PropagateOptions<Name extends string = string> {
  /** Whole number; the same seed gives the same digits. */
  readonly seed: number;
  /** Coverage probability. @defaultValue 0.95 */
  readonly level?: number;
  /** Significant digits of the standard uncertainty that must be stable. @defaultValue 2 */
  readonly digits?: number;
  /** @defaultValue "symmetric" */
  readonly interval?: IntervalChoice;
  /** Correlations of the inputs' normal scores (Gaussian copula). @defaultValue none */
  readonly correlations?: readonly Correlation<Name>[];
  /** Stops here even when not stable. @defaultValue 200 */
  readonly largestBlocks?: number;
}

/** What a Monte Carlo propagation found, in the unit of the model's result. */
export interface Propagated extends Interval {
  readonly mean: number;
  readonly standardUncertainty: number;
  readonly level: number;
  readonly interval: IntervalChoice;
  readonly trials: number;
  /** Numerical tolerance: half a unit of the last stable digit of the standard uncertainty. */
  readonly tolerance: number;
  /** False when `largestBlocks` came first. */
  readonly stable: boolean;
  readonly method: "adaptive Monte Carlo";
  readonly variant: "JCGM 101:2008, 7.9";
}

/**
 * Lifts a model of plain numbers to uncertain inputs by adaptive Monte Carlo: blocks of max(100 / (1 - level), 10^4)
 * trials until mean, standard uncertainty and both ends move by less than the tolerance (twice their standard
 * deviation over blocks). Draws by inverse distribution functions. Source: JCGM 101:2008, 7.9.
 * @throws WbeError `ARGUMENT_INVALID` for impossible inputs or options, or a model result that is not finite.
 */
export function propagate<Name extends string>(
  model: (values: Readonly<Record<Name, number>>) => number,
  inputs: Readonly<Record<Name, Distribution>>,
  options: PropagateOptions<Name>,
): Propagated {
  const {
    seed,
    level = 0.95,
    digits = 2,
    interval = "symmetric",
    correlations = [],
    largestBlocks = 200,
  } = options;
  demandNumber(level > 0 && level < 1, "level", "a number above 0 and below 1", level);
  demandNumber(Number.isInteger(digits) && digits >= 1 && digits <= 4, "digits", "1, 2, 3 or 4", digits);
  demandNumber(
    Number.isInteger(largestBlocks) && largestBlocks >= 2,
    "largestBlocks",
    "2 or more",
    largestBlocks,
  );
  const size = Math.max(Math.ceil(100 / (1 - level)), 10_000);
  const drawBlock = blockSampler(inputs, correlations, size);
  const random = createRandom(seed);
  const blocks: Float64Array[] = [];
  const summaries: Summary[] = [];
  for (;;) {
    const valuesOf = drawBlock(random);
    const block = new Float64Array(size);
    for (let trial = 0; trial < size; trial++) block[trial] = finite(model(valuesOf(trial)));
    blocks.push(block);
    summaries.push(summarise(block.slice().sort(), level, interval));
    if (blocks.length < 2) continue;
    const tolerance = toleranceOf(pooledDeviation(summaries, size), digits);
    const stable = isStable(summaries, tolerance);
    if (!stable && blocks.length < largestBlocks) continue;
    const all = joined(blocks).sort();
    return {
      ...summarise(all, level, interval),
      level,
      interval,
      trials: all.length,
      tolerance,
      stable,
      method: "adaptive Monte Carlo",
      variant: "JCGM 101:2008, 7.9",
    };
  }
}

type Summary = Pick<Propagated, "mean" | "standardUncertainty" | "lower" | "upper">;

function summarise(sorted: Float64Array, level: number, choice: IntervalChoice): Summary {
  return {
    mean: meanOf(sorted),
    standardUncertainty: standardDeviation(sorted),
    ...coverageInterval(sorted, level, choice),
  };
}

/** Standard deviation of all trials from those of the blocks. */
function pooledDeviation(summaries: readonly Summary[], size: number): number {
  const between = standardDeviation(Float64Array.from(summaries, ({ mean }) => mean)) ** 2;
  const within = summaries.reduce((sum, { standardUncertainty }) => sum + standardUncertainty ** 2, 0);
  const blocks = summaries.length;
  return Math.sqrt(((size - 1) * within + size * (blocks - 1) * between) / (size * blocks - 1));
}

/** Twice the standard deviation of each block average must stay below the tolerance. */
function isStable(summaries: readonly Summary[], tolerance: number): boolean {
  return (["mean", "standardUncertainty", "lower", "upper"] as const).every((name) => {
    const values = Float64Array.from(summaries, (summary) => summary[name]);
    return (2 * standardDeviation(values)) / Math.sqrt(values.length) <= tolerance;
  });
}

/** u = c x 10^l with `digits` digits in c gives a tolerance of 10^l / 2. */
function toleranceOf(spread: number, digits: number): number {
  if (spread === 0) return 0;
  const exponent = Number(spread.toExponential(digits - 1).split("e")[1]) - (digits - 1);
  return pow(10, exponent) / 2;
}

function joined(blocks: readonly Float64Array[]): Float64Array {
  const size = blocks[0]?.length ?? 0;
  const all = new Float64Array(size * blocks.length);
  blocks.forEach((block, index) => {
    all.set(block, index * size);
  });
  return all;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / values.length;
}

function standardDeviation(values: Float64Array): number {
  const mean = meanOf(values);
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += (values[index]! - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

function finite(value: number): number {
  demandNumber(Number.isFinite(value), "model", "a finite result for every draw of its inputs", value);
  return value;
}
