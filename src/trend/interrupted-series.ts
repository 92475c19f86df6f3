import { WbeError } from "../base/index.ts";
import { checkLevel } from "./_check-series.ts";
import type { ValueInterval } from "./_interval-score.ts";
import { datedIntervals } from "./_log-intervals.ts";
import { weekdayColumns } from "./_weekday.ts";
import { type PercentEffect, percentEffect } from "./percent-effect.ts";
import { robustRegression } from "./robust-regression.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";

/** What can be chosen for `interruptedSeries`. */
export interface InterruptedSeriesOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** A plant without the intervention; the analysis then runs on ln(value / comparison) at common times. */
  readonly comparison?: readonly TrendPoint[];
  /** Terms for the weekday. @defaultValue true without comparison */
  readonly weekdays?: boolean;
}

/** The step and the change of slope at an event, on the scale of the values given. */
export interface InterruptedSeriesResult {
  readonly method: "interrupted time series";
  readonly variant: string;
  readonly before: number;
  readonly after: number;
  /** Jump of the level at the intervention; null with too few points. */
  readonly step: PercentEffect | null;
  /** Change of the yearly trend after it. */
  readonly trendChange: PercentEffect | null;
  /** Points that each side needs, when one has too few. */
  readonly needed: number | null;
}

const EACH_SIDE = 8;

/**
 * ln(value) = b0 + b1 t + b2 D + b3 (t - T0) D + weekday, D = 1 from `at` on; non-detects as intervals, errors of
 * `robustRegression`. `at` must be fixed before looking at the data. Needs 8 points on each side. Times are days since 1970.
 * Bernal, Cummins and Gasparrini 2017, doi:10.1093/ije/dyw098. Throws ARGUMENT_INVALID for bad times, `at` or level.
 */
export function interruptedSeries(
  points: readonly TrendPoint[],
  at: number,
  options: InterruptedSeriesOptions = {},
): InterruptedSeriesResult {
  const { level = 0.95, comparison } = options;
  checkLevel(level);
  if (!Number.isFinite(at)) {
    throw new WbeError("ARGUMENT_INVALID", "the intervention needs a time", {
      path: "at",
      expected: "a finite number",
      received: String(at),
    });
  }
  const series = against(points, comparison);
  const times = series.map(({ time }) => time);
  const before = times.filter((time) => time < at).length;
  const after = times.length - before;
  const weekdays =
    (options.weekdays ?? comparison === undefined) ? weekdayColumns(times) : times.map(() => []);
  const design = times.map((time, i) => {
    const since = (time - at) / DAYS_PER_YEAR;
    const on = time >= at ? 1 : 0;
    return [1, since, on, since * on, ...weekdays[i]!];
  });
  const enough = before >= EACH_SIDE && after >= EACH_SIDE;
  const values = series.map(({ interval }) => interval);
  const fit = enough ? robustRegression(times, design, values, { level }) : null;
  const effect = (place: number): PercentEffect | null => {
    const coefficient = fit?.coefficients[place];
    return coefficient === undefined ? null : percentEffect(coefficient);
  };
  return {
    method: "interrupted time series",
    variant: `${fit?.variant ?? "not fitted"}${comparison === undefined ? "" : "; against a comparison plant"}`,
    before,
    after,
    step: effect(2),
    trendChange: effect(3),
    needed: enough ? null : EACH_SIDE,
  };
}

/** The series, or its ratio to the comparison at common times, each as an interval of ln(value). */
function against(
  points: readonly TrendPoint[],
  comparison: readonly TrendPoint[] | undefined,
): readonly { readonly time: number; readonly interval: ValueInterval }[] {
  const own = datedIntervals(points).series;
  if (comparison === undefined) return own;
  const byTime = new Map(datedIntervals(comparison).series.map(({ time, interval }) => [time, interval]));
  return own.flatMap(({ time, interval }) => {
    const other = byTime.get(time);
    if (other === undefined) return [];
    const [lower, upper] = [interval.lower - other.upper, interval.upper - other.lower];
    // Two non-detects of a day say nothing about their ratio.
    return lower === -Infinity && upper === Infinity ? [] : [{ time, interval: { lower, upper } }];
  });
}
