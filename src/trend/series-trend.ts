import { WbeError } from "../base/index.ts";
import { censoredTrend } from "./censored-trend.ts";
import { chooseTrendMethod, describeSeries, TREND_METHODS, type TrendMethod } from "./choose-trend-method.ts";
import type { Covariate } from "./covariate.ts";
import { levelTrend } from "./level-trend.ts";
import { regressionTrend } from "./regression-trend.ts";
import { sampleTrend } from "./sample-trend.ts";
import { seasonalTrend } from "./seasonal-trend.ts";
import { stateSpaceTrend } from "./state-space-trend.ts";
import type { TrendPoint } from "./trend-point.ts";
import type { TrendResult } from "./trend-result.ts";

/** A series as single samples and as period levels; times are days since 1970. */
export interface TrendSeries {
  readonly samples: readonly TrendPoint[];
  readonly levels: readonly TrendPoint[];
  /** True when the laboratory ran each period as a batch of its own, the municipal design. @defaultValue true */
  readonly batchPerPeriod?: boolean;
  /** True for a total of several plants, which has levels and no samples of its own. @defaultValue false */
  readonly levelsOnly?: boolean;
  /** Known days and measures, used by the method `regression`. @defaultValue none */
  readonly covariates?: readonly Covariate[];
}

/** What can be chosen for `seriesTrend`. */
export interface SeriesTrendOptions {
  /** @defaultValue "auto" */
  readonly method?: TrendMethod;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Seed of the bootstrap. @defaultValue 1 */
  readonly seed?: number;
}

/** A trend with why its method was taken. */
export interface ChosenTrendResult extends TrendResult {
  readonly chosen: Exclude<TrendMethod, "auto">;
  readonly reason: string;
}

const LEVELS_ONLY = {
  method: "sen-levels",
  reason: "a total of several plants has no samples of its own, only levels",
} as const;

/**
 * Trend of a series by the named method, or by the written rule of `chooseTrendMethod` for `auto`. Samples lose their
 * weekday pattern first, and from two years on their season. One segment only: no trend crosses a break. LOESS and
 * GAM curves are left out: they are for display, and no verdict can rest on them. Throws
 * ARGUMENT_INVALID for an unknown method, a time that is not finite, a bad level or seed.
 * Source: that of the method it names in its result.
 */
export function seriesTrend(series: TrendSeries, options: SeriesTrendOptions = {}): ChosenTrendResult {
  const { method = "auto", level = 0.95, seed = 1 } = options;
  if (!TREND_METHODS.includes(method)) {
    throw new WbeError("ARGUMENT_INVALID", "the trend method is not known", {
      path: "method",
      expected: TREND_METHODS.join(", "),
      received: String(method),
    });
  }
  const described = describeSeries(series.samples, series.batchPerPeriod ?? true);
  const { method: chosen, reason } = series.levelsOnly
    ? LEVELS_ONLY
    : method === "auto"
      ? chooseTrendMethod(described)
      : { method, reason: "asked for by name" };
  const enough = described.samples >= 24;
  const harmonics = enough && described.span >= 2 * 365 ? 1 : 0;
  const run = {
    "sen-levels": () => levelTrend(series.levels, { level }),
    "sen-samples": () => sampleTrend(series.samples, { level, seed, weekdays: enough, harmonics }),
    seasonal: () => seasonalTrend(series.samples, { level }),
    censored: () => censoredTrend(series.samples, { level, seed, weekdays: enough }),
    regression: () => regressionTrend(series.samples, { level, covariates: series.covariates ?? [] }),
    "state-space": () => stateSpaceTrend(series.samples, { level }),
  };
  return { ...run[chosen](), chosen, reason };
}
