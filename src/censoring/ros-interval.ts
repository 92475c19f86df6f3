import { createRandom, exp, log, studentTQuantile } from "../numerics/index.ts";
import type { CensoredValue } from "./censored-value.ts";
import { detectionOf } from "./detection-of.ts";
import { robustRos } from "./robust-ros.ts";

/** Options of `rosInterval`. */
export interface RosIntervalOptions {
  /** 0 or 1 for each value; the bootstrap draws within a group. @defaultValue all 0 */
  readonly groups?: readonly (0 | 1)[];
  /** Weights of group 0 and 1 in the mean; they add to 1. @defaultValue 1 and 0 */
  readonly weights?: readonly [number, number];
  /** Factor of group 1 against group 0, taken out before and put back after the regression. @defaultValue 1 */
  readonly ratio?: number;
  /** @defaultValue 0.95 */
  readonly level?: number;
  /** @defaultValue 1 */
  readonly seed?: number;
  /** Bootstrap samples. @defaultValue 400 */
  readonly draws?: number;
}

/** Mean by robust ROS with an interval. */
export interface RosInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard error of ln(mean), small-sample factor included. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** The values, censored ones imputed, in the order given. */
  readonly values: readonly number[];
  readonly method: string;
}

/**
 * Weighted mean of ROS-imputed values with the interval that covers: bootstrap standard error of ln(mean) times
 * sqrt(n / df), t with df = n - groups. A draw with fewer than 2 distinct measured values is drawn again.
 * The same seed gives the same digits. Null where `robustRos` is null, with fewer than 2 distinct measured values, or df < 1.
 */
export function rosInterval(
  values: readonly CensoredValue[],
  options: RosIntervalOptions = {},
): RosInterval | null {
  const { groups = values.map(() => 0 as const), weights = [1, 0], ratio = 1 } = options;
  const { level = 0.95, seed = 1, draws = 400 } = options;
  const present = ([0, 1] as const).filter((group) => groups.includes(group));
  const degreesOfFreedom = values.length - present.length;
  const total = present.reduce<number>((sum, group) => sum + weights[group], 0);
  const filled = imputedOf(values, groups, ratio);
  if (filled === null || degreesOfFreedom < 1 || total <= 0) return null;
  // `ratio` can part one measured value into two: the draws below would never hold a second one
  if (distinctMeasured(values) < 2) return null;
  const meanOf = (numbers: readonly number[]) =>
    present.reduce<number>((sum, group) => {
      const own = numbers.filter((_, index) => groups[index] === group);
      return sum + ((weights[group] / total) * own.reduce((a, b) => a + b, 0)) / own.length;
    }, 0);
  const random = createRandom(seed);
  const members = present.map((group) =>
    values.flatMap((_, index) => (groups[index] === group ? [index] : [])),
  );
  const logs: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let drawn: readonly CensoredValue[];
    do {
      drawn = redrawn(values, members, (count) => random.integer(count));
    } while (distinctMeasured(drawn) < 2);
    logs.push(log(meanOf(imputedOf(drawn, groups, ratio) ?? filled)));
  }
  const centre = logs.reduce((sum, log) => sum + log, 0) / draws;
  const scatter = Math.sqrt(logs.reduce((sum, log) => sum + (log - centre) ** 2, 0) / (draws - 1));
  const standardError = scatter * Math.sqrt(values.length / degreesOfFreedom);
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const estimate = meanOf(filled);
  return {
    estimate,
    lower: estimate * exp(-half),
    upper: estimate * exp(half),
    standardError,
    degreesOfFreedom,
    values: filled,
    method: `robust ROS mean, bootstrap standard error of ln(mean) with t (${draws} draws, seed ${seed})`,
  };
}

/** ROS after the factor of group 1 was taken out. */
function imputedOf(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[],
  ratio: number,
): readonly number[] | null {
  const factor = (index: number) => (groups[index] === 1 ? ratio : 1);
  const level = values.map(({ lowest, highest }, index) => ({
    lowest: lowest / factor(index),
    highest: highest === null ? null : lowest === highest ? lowest / factor(index) : highest / factor(index),
  }));
  const ros = robustRos(level);
  return ros === null ? null : ros.values.map((value, index) => value * factor(index));
}

/** One bootstrap sample: each group drawn from its own members, in their places. */
function redrawn(
  values: readonly CensoredValue[],
  members: readonly (readonly number[])[],
  integer: (count: number) => number,
): readonly CensoredValue[] {
  const drawn = values.slice();
  for (const own of members) for (const place of own) drawn[place] = values[own[integer(own.length)]!]!;
  return drawn;
}

function distinctMeasured(values: readonly CensoredValue[]): number {
  return new Set(values.map(detectionOf).flatMap(({ seen, at }) => (seen ? [at] : []))).size;
}
