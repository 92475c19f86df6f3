import { exp, log, normalQuantile } from "../numerics/index.ts";
import { type CensoredValue, demandCensoredValues } from "./censored-value.ts";
import { detectionOf } from "./detection-of.ts";

/** Options of `robustRos`. */
export interface RosOptions {
  /** a in the plotting position (i - a) / (n + 1 - 2a) within an interval. @defaultValue 0 (Weibull) */
  readonly plottingConstant?: number;
}

/** Values with the censored ones imputed by regression on order statistics. */
export interface RobustRos {
  /** In the order given; measured values as measured. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Standard deviation, divisor n - 1. */
  readonly standardDeviation: number;
  /** Of ln y on the normal quantile. */
  readonly intercept: number;
  readonly slope: number;
  readonly method: string;
}

/**
 * Robust regression on order statistics for lognormal values below several limits: plotting positions after Hirsch and
 * Stedinger, a line through the measured values, only the non-detects imputed. Treating the result as data gives
 * intervals that are too short: see `rosInterval`. Interval-censored values count as below their upper end.
 * Null with fewer than 2 distinct measured values, or a limit that is not known.
 * Source: Hirsch and Stedinger 1987, doi:10.1029/WR023i004p00715; Helsel and Cohn 1988, doi:10.1029/WR024i012p01997.
 * @throws WbeError `ARGUMENT_INVALID` for values whose ends are no numbers or in the wrong order
 */
export function robustRos(values: readonly CensoredValue[], options: RosOptions = {}): RobustRos | null {
  demandCensoredValues(values);
  const a = options.plottingConstant ?? 0;
  const items = values.map(detectionOf);
  const distinct = new Set(items.flatMap(({ seen, at }) => (seen ? [at] : [])));
  if (distinct.size < 2 || distinct.has(0)) return null;
  const quantiles = plottingPositions(items, a).map(normalQuantile);
  const line = fitLine(items.flatMap(({ seen, at }, i) => (seen ? [{ x: quantiles[i]!, y: log(at) }] : [])));
  const filled = items.map(({ seen, at }, i) =>
    seen ? at : exp(line.intercept + line.slope * quantiles[i]!),
  );
  const mean = filled.reduce((sum, value) => sum + value, 0) / filled.length;
  const squares = filled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    values: filled,
    mean,
    standardDeviation: Math.sqrt(squares / (filled.length - 1)),
    ...line,
    method: `robust regression on order statistics, Hirsch-Stedinger positions, plotting constant ${a}`,
  };
}

/** Probability of non-exceedance of each item. */
function plottingPositions(
  items: readonly { readonly at: number; readonly seen: boolean }[],
  a: number,
): readonly number[] {
  const limits = [0, ...new Set(items.flatMap(({ seen, at }) => (seen ? [] : [at])))].sort((x, y) => x - y);
  const seenIn = limits.map((limit, j) =>
    items.filter(({ seen, at }) => seen && at >= limit && at < (limits[j + 1] ?? Infinity)),
  );
  const exceeding = new Array<number>(limits.length + 1).fill(0);
  for (let j = limits.length - 1; j >= 0; j--) {
    const limit = limits[j]!;
    const within = seenIn[j]!.length;
    const below = items.filter(({ seen, at }) => (seen ? at < limit : at <= limit)).length;
    const share = within + below > 0 ? within / (within + below) : 0;
    exceeding[j] = j === 0 ? 1 : exceeding[j + 1]! + share * (1 - exceeding[j + 1]!);
  }
  const taken = new Map<string, number>();
  const places = new Array<number>(items.length).fill(0);
  const order = items.map((_, index) => index).sort((x, y) => items[x]!.at - items[y]!.at);
  for (const index of order) {
    const { at, seen } = items[index]!;
    const j = seen ? limits.findLastIndex((limit) => limit <= at) : limits.indexOf(at);
    const name = `${seen}${j}`;
    const rank = (taken.get(name) ?? 0) + 1;
    taken.set(name, rank);
    const count = seen ? seenIn[j]!.length : items.filter((item) => !item.seen && item.at === at).length;
    const place = (rank - a) / (count + 1 - 2 * a);
    const top = 1 - exceeding[j]!;
    places[index] = seen ? top + (exceeding[j]! - exceeding[j + 1]!) * place : top * place;
  }
  return places;
}

function fitLine(points: readonly { x: number; y: number }[]): { intercept: number; slope: number } {
  const n = points.length;
  const mx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const my = points.reduce((sum, { y }) => sum + y, 0) / n;
  const sxx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const sxy = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  const slope = sxx > 0 ? sxy / sxx : 0;
  return { intercept: my - slope * mx, slope };
}
