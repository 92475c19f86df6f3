import { WbeError } from "../base/index.ts";
import { log, medianAbsoluteDeviation } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";

/** What can be chosen for `changePoints`. */
export interface ChangePointsOptions {
  /** Lag-1 autocorrelation of the residuals; multiplies the penalty by (1 + phi)/(1 - phi). @defaultValue 0 */
  readonly autocorrelation?: number;
  /** Cost of a change, squared units of the values. @defaultValue 3 s^2 ln n x the factor above, s from differences */
  readonly penalty?: number;
}

/** Where the mean of a series changes, as indices of its values. */
export interface ChangePointsResult {
  readonly method: "PELT";
  readonly variant: string;
  readonly n: number;
  readonly penalty: number;
  /** How many values come before each change, rising. */
  readonly changesAfter: readonly number[];
  /** The changes at other penalties, multiples of the one used: what depends on the choice is seen here. */
  readonly path: readonly { readonly multiple: number; readonly changesAfter: readonly number[] }[];
}

const MULTIPLES = [0.25, 0.5, 1, 2, 4] as const;

/**
 * Changes of level in a series in order of time, best adjusted for weekday first: least squares with a penalty, found
 * exactly by PELT (Killick, Fearnhead and Eckley 2012, doi:10.1080/01621459.2012.737745). s = 1.4826 MAD of the
 * differences / sqrt 2. Throws ARGUMENT_INVALID for numbers that are not finite, a penalty that is not positive, an
 * autocorrelation outside 0-1.
 */
export function changePoints(
  values: readonly number[],
  options: ChangePointsOptions = {},
): ChangePointsResult {
  checkFinite(values, "values");
  const phi = options.autocorrelation ?? 0;
  if (!(phi >= 0 && phi < 1) || (options.penalty !== undefined && !(options.penalty > 0))) {
    throw new WbeError("ARGUMENT_INVALID", "the autocorrelation must lie in 0-1 and a penalty be positive", {
      path: phi >= 0 && phi < 1 ? "penalty" : "autocorrelation",
      expected: phi >= 0 && phi < 1 ? "a positive number" : "0 up to, not including, 1",
      received: String(phi >= 0 && phi < 1 ? options.penalty : phi),
    });
  }
  const penalty = options.penalty ?? (usualPenalty(values) * (1 + phi)) / (1 - phi);
  return {
    method: "PELT",
    variant: "change in mean, least squares, at least 2 values a segment",
    n: values.length,
    penalty,
    changesAfter: pelt(values, penalty),
    path: MULTIPLES.map((multiple) => ({ multiple, changesAfter: pelt(values, multiple * penalty) })),
  };
}

function usualPenalty(values: readonly number[]): number {
  const differences = values.slice(1).map((value, i) => value - values[i]!);
  if (differences.length < 2) return 0;
  const s = (1.4826 * medianAbsoluteDeviation(differences)) / Math.SQRT2;
  return 3 * s * s * log(values.length);
}

function pelt(values: readonly number[], penalty: number): readonly number[] {
  const n = values.length;
  if (n < 4 || !(penalty > 0)) return [];
  const sums = [0];
  const squares = [0];
  const centre = values.reduce((sum, value) => sum + value, 0) / n;
  for (const value of values) {
    sums.push(sums.at(-1)! + value - centre);
    squares.push(squares.at(-1)! + (value - centre) ** 2);
  }
  const cost = (from: number, to: number): number =>
    squares[to]! - squares[from]! - (sums[to]! - sums[from]!) ** 2 / (to - from);
  const best = [-penalty, Infinity];
  const last = [0, 0];
  let open = [0];
  const dominatedAt = new Map<number, number>();
  for (let end = 2; end <= n; end++) {
    // What dominates a start can be used itself only two values later, so the start stays until then.
    open = open.filter((from) => end < (dominatedAt.get(from) ?? n) + 2);
    const totals = open.map((from) => best[from]! + cost(from, end) + penalty);
    const least = Math.min(...totals);
    best.push(least);
    last.push(open[totals.indexOf(least)]!);
    open.forEach((from, i) => {
      if (totals[i]! - penalty > least && !dominatedAt.has(from)) dominatedAt.set(from, end);
    });
    if (end - 1 >= 2) open.push(end - 1);
  }
  const changes: number[] = [];
  for (let end = last[n]!; end > 0; end = last[end]!) changes.unshift(end);
  return changes;
}
