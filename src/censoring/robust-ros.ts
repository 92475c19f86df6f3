import { exp, log, normalQuantile } from "../numerics/index.ts";
import { type CensoredValue, demandCensoredValues } from "./censored-value.ts";
import { type Detection, detectionOf } from "./detection-of.ts";

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
  if (!hasTwoMeasured(items)) return null;
  const quantiles = plottingPositions(items, a).map(normalQuantile);
  const line = fitLine(items, quantiles);
  const filled = items.map(({ seen, at }, i) =>
    seen ? at : exp(line.intercept + line.slope * quantiles[i]!),
  );
  let sum = 0;
  for (const value of filled) sum += value;
  const mean = sum / filled.length;
  let squares = 0;
  for (const value of filled) squares += (value - mean) ** 2;
  return {
    values: filled,
    mean,
    standardDeviation: Math.sqrt(squares / (filled.length - 1)),
    ...line,
    method: `robust regression on order statistics, Hirsch-Stedinger positions, plotting constant ${a}`,
  };
}

/** Probability of non-exceedance of each item. */
function plottingPositions(items: readonly Detection[], a: number): readonly number[] {
  const hidden = new Set(items.filter(({ seen }) => !seen).map(({ at }) => at));
  const limits = [0, ...hidden].sort((x, y) => x - y);
  // the last limit at or below a measured value, the limit of a non-detect
  const floors = items.map(({ at }) => limits.findLastIndex((limit) => limit <= at));
  const seenIn = limits.map(() => 0);
  const hiddenIn = limits.map(() => 0);
  items.forEach(({ seen }, index) => {
    (seen ? seenIn : hiddenIn)[floors[index]!]! += 1;
  });
  const tops = topsOf(seenIn, hiddenIn);
  const seenSoFar = limits.map(() => 0);
  const hiddenSoFar = limits.map(() => 0);
  const places = new Array<number>(items.length).fill(0);
  const order = items.map((_, index) => index).sort((x, y) => items[x]!.at - items[y]!.at);
  for (const index of order) {
    const { seen } = items[index]!;
    const j = floors[index]!;
    const soFar = seen ? seenSoFar : hiddenSoFar;
    soFar[j]! += 1;
    const place = (soFar[j]! - a) / ((seen ? seenIn : hiddenIn)[j]! + 1 - 2 * a);
    const { exceeding, next } = tops[j]!;
    const top = 1 - exceeding;
    places[index] = seen ? top + (exceeding - next) * place : top * place;
  }
  return places;
}

/** Of each limit, the probability of exceeding it and that of exceeding the next one. */
function topsOf(
  seenIn: readonly number[],
  hiddenIn: readonly number[],
): readonly { readonly exceeding: number; readonly next: number }[] {
  let below = seenIn.reduce((sum, count) => sum + count, 0) + hiddenIn.reduce((sum, count) => sum + count, 0);
  const tops: { exceeding: number; next: number }[] = [];
  let next = 0;
  for (let j = seenIn.length - 1; j >= 0; j--) {
    const within = seenIn[j]!;
    below -= within;
    const share = within + below > 0 ? within / (within + below) : 0;
    const exceeding = j === 0 ? 1 : next + share * (1 - next);
    tops[j] = { exceeding, next };
    below -= hiddenIn[j]!;
    next = exceeding;
  }
  return tops;
}

/** Two different measured values, none of them 0. */
function hasTwoMeasured(items: readonly Detection[]): boolean {
  const measured = items.filter(({ seen }) => seen);
  return measured.some(({ at }) => at !== measured[0]!.at) && measured.every(({ at }) => at !== 0);
}

/** Least squares of ln y on the quantile, through the measured values. */
function fitLine(
  items: readonly Detection[],
  quantiles: readonly number[],
): { readonly intercept: number; readonly slope: number } {
  const x = quantiles.filter((_, i) => items[i]!.seen);
  const y = items.filter(({ seen }) => seen).map(({ at }) => log(at));
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    sumX += x[i]!;
    sumY += y[i]!;
  }
  const [mx, my] = [sumX / x.length, sumY / x.length];
  let [sxx, sxy] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    sxx += (x[i]! - mx) ** 2;
    sxy += (x[i]! - mx) * (y[i]! - my);
  }
  const slope = sxx > 0 ? sxy / sxx : 0;
  return { intercept: my - slope * mx, slope };
}
