import { WbeError } from "../base/index.ts";
import { checkLevel } from "./_check-series.ts";
import { usablePoints } from "./_usable-points.ts";
import { weekdayColumns } from "./_weekday.ts";
import { hacRegression, type RegressionCoefficient } from "./hac-regression.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";

export interface InterruptedSeriesOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** A plant without the intervention; the analysis then runs on ln(value / comparison) at common times. */
  readonly comparison?: readonly TrendPoint[];
  /** Terms for the weekday. @defaultValue true without comparison */
  readonly weekdays?: boolean;
}

/** A change in percent with its interval. */
export interface PercentEffect {
  readonly percent: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
}

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
 * ln(value) = b0 + b1 t + b2 D + b3 (t - T0) D + weekday, D = 1 from `at` on, with Newey-West errors. `at` must be
 * fixed before looking at the data. Needs 8 points on each side. Times are days since 1970.
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
  const own = usablePoints(points);
  const { times, logs } = comparison === undefined ? own : against(own, usablePoints(comparison));
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
  const fit = enough ? hacRegression(design, logs, { level }) : null;
  return {
    method: "interrupted time series",
    variant: `${fit?.variant ?? "not fitted"}${comparison === undefined ? "" : "; against a comparison plant"}`,
    before,
    after,
    step: effect(fit?.coefficients[2]),
    trendChange: effect(fit?.coefficients[3]),
    needed: enough ? null : EACH_SIDE,
  };
}

function effect(coefficient: RegressionCoefficient | undefined): PercentEffect | null {
  if (coefficient === undefined) return null;
  const percent = (log: number): number => 100 * Math.expm1(log);
  return {
    percent: percent(coefficient.estimate),
    lower: percent(coefficient.lower),
    upper: percent(coefficient.upper),
    pValue: coefficient.pValue,
  };
}

type Dated = { readonly times: readonly number[]; readonly logs: readonly number[] };

function against(own: Dated, other: Dated): Dated {
  const byTime = new Map(other.times.map((time, i) => [time, other.logs[i]!]));
  const common = own.times.flatMap((time, i) => {
    const log = byTime.get(time);
    return log === undefined ? [] : [{ time, log: own.logs[i]! - log }];
  });
  return { times: common.map(({ time }) => time), logs: common.map(({ log }) => log) };
}
