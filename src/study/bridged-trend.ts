import { exp, expm1, hypot, log1p, normalQuantile, normalUpperTail } from "../numerics/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import { BRIDGE } from "./bridged-loads.ts";

/** The numbers of a trend that a bridge's error widens. */
interface TrendNumbers {
  /** 100 x (exp(slope of one year) - 1); null without a trend. */
  readonly changePercentPerYear: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
}

/** What a point is multiplied with, by its errors. */
export type Shift = (errors: readonly ErrorTerm[]) => number;

/** Points as they are. */
export const UNMOVED: Shift = () => 1;

/** Points as they would be, were this bridge one standard deviation further up (1) or down (-1). */
export function shiftAlong(key: string, sign: 1 | -1): Shift {
  return (terms) => exp(sign * sizeOf(terms, key));
}

/** The bridges in the errors of points, each once. */
export function bridgeKeys(errors: readonly (readonly ErrorTerm[])[]): readonly string[] {
  const keys = new Set<string>();
  for (const terms of errors) for (const { source, key } of terms) if (source === BRIDGE) keys.add(key);
  return [...keys];
}

/**
 * A trend across bridges, with their errors in it. An error of a bridge moves all samples on its far side together, so
 * no scatter of the series shows it. How far one standard deviation of it moves the slope is found by making the trend
 * anew from shifted points; that adds to the slope's variance, and the p-value's normal score shrinks as the slope's
 * error grows. Without an own interval the bridges' error is tested alone and the larger p counts.
 * @param make the trend from points multiplied by the shift
 * @param errors of all points
 */
export function bridgedTrend<Result extends TrendNumbers>(
  make: (shift: Shift) => Result,
  errors: readonly (readonly ErrorTerm[])[],
  level: number,
): Result {
  const result = make(UNMOVED);
  const slope = logOf(result.changePercentPerYear);
  const keys = bridgeKeys(errors);
  if (slope === null || keys.length === 0) return result;
  const moves = keys.map((key) => {
    const [up, down] = ([1, -1] as const).map((sign) =>
      logOf(make(shiftAlong(key, sign)).changePercentPerYear),
    );
    return ((up ?? slope) - (down ?? slope)) / 2;
  });
  const shared = hypot(...moves);
  return shared === 0 ? result : { ...result, ...widened(result, slope, shared, level) };
}

function sizeOf(terms: readonly ErrorTerm[], key: string): number {
  return terms
    .filter((term) => term.source === BRIDGE && term.key === key)
    .reduce((sum, { sigma }) => sum + sigma, 0);
}

function widened(result: TrendNumbers, slope: number, shared: number, level: number): TrendNumbers {
  const quantile = normalQuantile((1 + level) / 2);
  const [low, high] = [logOf(result.lower), logOf(result.upper)];
  const out = (end: number | null): number | null =>
    end === null ? null : Math.sign(end - slope) * hypot(end - slope, quantile * shared) + slope;
  // The interval's nearer end to no change is the one that the p-value speaks of.
  const own = slope >= 0 ? low : high;
  const error = own === null ? null : Math.abs(own - slope) / quantile;
  return {
    changePercentPerYear: result.changePercentPerYear,
    lower: percentOf(out(low)),
    upper: percentOf(out(high)),
    pValue: result.pValue === null ? null : pValueOf(result.pValue, slope, error, shared),
  };
}

function pValueOf(pValue: number, slope: number, error: number | null, shared: number): number {
  const alone = 2 * normalUpperTail(Math.abs(slope) / shared);
  if (error === null || pValue >= 1) return Math.max(pValue, Math.min(1, alone));
  const score = pValue > 0 ? normalQuantile(1 - pValue / 2) : Math.abs(slope) / error;
  const shrunk = error === 0 ? Math.abs(slope) / shared : (score * error) / hypot(error, shared);
  return Math.max(pValue, Math.min(1, 2 * normalUpperTail(shrunk)));
}

function logOf(percent: number | null): number | null {
  return percent === null || percent <= -100 ? null : log1p(percent / 100);
}

function percentOf(slope: number | null): number | null {
  return slope === null ? null : 100 * expm1(slope);
}
