import type { Code } from "../base/index.ts";
import { expm1 } from "../numerics/index.ts";

/** One point of a fitted curve, in the unit of the values. */
export interface TrendCurvePoint {
  readonly time: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A second look at the same series, printed beside the first. */
export interface TrendAlternative {
  readonly name: string;
  readonly pValue: number | null;
}

/** A trend of ln(value), told in percent a year. */
export interface TrendResult {
  /** 100 x (exp(slope x one year) - 1); null where no trend is told. */
  readonly changePercentPerYear: number | null;
  /** Interval at `level`, percent a year; an open end is null. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
  /** Lag-1 autocorrelation used, at the median spacing; null when not assessed. */
  readonly autocorrelation: number | null;
  readonly method: string;
  readonly variant: string;
  /** Points that entered, and how many of them were detected. */
  readonly samples: number;
  readonly detected: number;
  readonly level: number;
  /** Points that would be enough, when there are too few. */
  readonly needed: number | null;
  readonly alternatives: readonly TrendAlternative[];
  readonly flags: readonly Code[];
  /** The fitted curve at the points' times, ready to plot; empty where no trend is told. */
  readonly curve: readonly TrendCurvePoint[];
}

/** Percent a year of a slope of ln(value) in a time unit of which a year holds `timeUnitsPerYear`. */
export function percentPerYear(slope: number | null, timeUnitsPerYear: number): number | null {
  if (slope === null) return null;
  const percent = 100 * expm1(slope * timeUnitsPerYear);
  return Number.isFinite(percent) ? percent : null;
}

/** A result without a trend: too few points, or none that can be used. */
export function noTrend(
  known: Pick<TrendResult, "method" | "variant" | "samples" | "detected" | "level" | "needed" | "flags">,
): TrendResult {
  return {
    changePercentPerYear: null,
    lower: null,
    upper: null,
    pValue: null,
    autocorrelation: null,
    alternatives: [],
    curve: [],
    ...known,
  };
}
