import { demandNumber } from "../base/index.ts";
import { createRandom } from "../numerics/index.ts";
import { blockSampler } from "./block-sampler.ts";
import { isStable, type Summary, summarise, toleranceOf } from "./block-summary.ts";
import type { Correlation } from "./correlated-normals.ts";
import type { IntervalChoice } from "./coverage-interval.ts";
import type { Distribution } from "./distribution.ts";
import type { Interval } from "./lognormal.ts";
import { mergeSorted } from "./merge-sorted.ts";
import { numberSorter } from "./number-sorter.ts";

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

/** Beyond it, at levels above 0.9999, the sorter's tables would weigh more than they save. */
const LARGEST_SORTED = 1_000_000;

/**
 * Lifts a model of plain numbers to uncertain inputs by adaptive Monte Carlo: blocks of max(100 / (1 - level), 10^4)
 * trials until mean, standard uncertainty and both ends move by less than the tolerance (twice their standard
 * deviation over blocks). Draws by inverse distribution functions. Source: JCGM 101:2008, 7.9.
 * @param model is shown the values of one trial after another in the same record: to keep them, copy them
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
  const sort = numberSorter(Math.min(2 * size, LARGEST_SORTED));
  const random = createRandom(seed);
  const blocks: Float64Array[] = [];
  const summaries: Summary[] = [];
  for (;;) {
    const block = sort(resultsOf(model, drawBlock(random), size));
    blocks.push(block);
    summaries.push(summarise(block, level, interval));
    if (blocks.length < 2) continue;
    const tolerance = toleranceOf(summaries, size, digits);
    const stable = isStable(summaries, tolerance);
    if (!stable && blocks.length < largestBlocks) continue;
    const all = mergeSorted(blocks, sort);
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

function resultsOf<Values>(
  model: (values: Values) => number,
  valuesOf: (trial: number) => Values,
  size: number,
): Float64Array {
  const results = new Float64Array(size);
  for (let trial = 0; trial < size; trial++) {
    const result = model(valuesOf(trial));
    demandNumber(Number.isFinite(result), "model", "a finite result for every draw of its inputs", result);
    results[trial] = result;
  }
  return results;
}
