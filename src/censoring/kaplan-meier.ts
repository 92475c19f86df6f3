import { type CensoredValue, demandCensoredValues } from "./censored-value.ts";
import { detectionOf } from "./detection-of.ts";

/** Where the probability that remains below the smallest measured value is put. */
export type KaplanMeierTail = "smallest measured" | "smallest limit";

/** Options of `kaplanMeier`. */
export interface KaplanMeierOptions {
  /** Packages differ here, and users trip on it. @defaultValue "smallest measured", as NADA and EnvStats do */
  readonly tail?: KaplanMeierTail;
}

/** Distribution of left-censored values by the flipped Kaplan-Meier estimator. */
export interface KaplanMeier {
  readonly mean: number;
  /** Of the mean: Greenwood areas times sqrt(m / (m - 1)), m measured values (NADA, EnvStats); null with m < 2. */
  readonly standardError: number | null;
  readonly standardDeviation: number;
  /** The smallest measured value whose distribution function reaches 1/2; null when it lies below all of them. */
  readonly median: number | null;
  /** Probability that lies below the smallest measured value. */
  readonly residualMass: number;
  readonly method: string;
}

/**
 * Kaplan-Meier for values below limits: the values are flipped, so that below becomes beyond. Interval-censored values
 * count as below their upper end, values above an upper limit as measured there. Null when nothing was measured.
 * Source: Helsel 2012, Statistics for Censored Environmental Data, doi:10.1002/9781118162729.
 * @throws WbeError `ARGUMENT_INVALID` for values whose ends are no numbers or in the wrong order
 */
export function kaplanMeier(
  values: readonly CensoredValue[],
  options: KaplanMeierOptions = {},
): KaplanMeier | null {
  demandCensoredValues(values);
  const { tail = "smallest measured" } = options;
  const items = values.map(detectionOf);
  const events = [...new Set(items.flatMap(({ seen, at }) => (seen ? [at] : [])))].sort((a, b) => b - a);
  const smallest = events[events.length - 1];
  if (smallest === undefined) return null;
  let left = 1;
  const steps = events.map((at) => {
    const risk = items.filter((item) => item.at <= at).length;
    const count = items.filter((item) => item.seen && item.at === at).length;
    const before = left;
    left *= 1 - count / risk;
    return { at, risk, count, mass: before - left, left };
  });
  const measured = items.filter(({ seen }) => seen).length;
  const limits = items.flatMap(({ seen, at }) => (seen ? [] : [at]));
  const floor = tail === "smallest limit" ? Math.min(smallest, ...limits) : smallest;
  const points = [...steps.map(({ at, mass }) => ({ at, mass })), { at: floor, mass: left }];
  const mean = points.reduce((sum, { at, mass }) => sum + at * mass, 0);
  const variance = points.reduce((sum, { at, mass }) => sum + (at - mean) ** 2 * mass, 0);
  return {
    mean,
    standardError: measured < 2 ? null : Math.sqrt((meanVariance(steps, floor) * measured) / (measured - 1)),
    standardDeviation: Math.sqrt(variance),
    median: medianOf(steps),
    residualMass: left,
    method: `Kaplan-Meier, flipped; mass below the smallest measured value put at the ${tail === "smallest limit" ? tail : `${tail} value`}`,
  };
}

interface Step {
  readonly at: number;
  readonly risk: number;
  readonly count: number;
  readonly left: number;
}

/** Sum over the steps of (area under the curve beyond it)^2 x d / (n (n - d)). */
function meanVariance(steps: readonly Step[], floor: number): number {
  let area = 0;
  let variance = 0;
  for (let index = steps.length - 1; index >= 0; index--) {
    const { at, risk, count, left } = steps[index]!;
    area += (at - (steps[index + 1]?.at ?? floor)) * left;
    if (risk > count) variance += (area ** 2 * count) / (risk * (risk - count));
  }
  return variance;
}

function medianOf(steps: readonly Step[]): number | null {
  // `left` is the probability below a step, so the distribution function at the step is the `left` of the one before
  const reached = steps.filter((_, index) => (steps[index - 1]?.left ?? 1) >= 0.5 - 1e-12);
  const lowest = reached[reached.length - 1];
  const last = steps[steps.length - 1];
  return lowest === undefined || (lowest === last && last.left >= 0.5) ? null : lowest.at;
}
