import { median } from "../numerics/index.ts";
import { isCensored, isPositive } from "./_usable-points.ts";
import type { TrendPoint } from "./trend-point.ts";

/** The values of the setting `trendMethod`. */
export const TREND_METHODS = [
  "auto",
  "sen-samples",
  "sen-levels",
  "seasonal",
  "censored",
  "regression",
  "state-space",
] as const;

/** The names of `--trend-method`. */
export type TrendMethod = (typeof TREND_METHODS)[number];

/** What the rule looks at. */
export interface SeriesDescription {
  readonly samples: number;
  /** Share of the samples below a limit, 0 to 1. */
  readonly censoredShare: number;
  /** Median days between neighbouring samples; null below 2. */
  readonly medianGap: number | null;
  /** Longest days between neighbouring samples; null below 2. */
  readonly longestGap: number | null;
  /** Days from the first to the last sample. */
  readonly span: number;
  /** True when the laboratory ran each period as a batch of its own. */
  readonly batchPerPeriod: boolean;
}

/** The method that suits a series, and why. */
export interface ChosenTrendMethod {
  readonly method: Exclude<TrendMethod, "auto">;
  /** One plain sentence, to be printed beside the result. */
  readonly reason: string;
}

/** Describes a series of samples whose times are days. */
export function describeSeries(points: readonly TrendPoint[], batchPerPeriod: boolean): SeriesDescription {
  const usable = points.filter((point) => isPositive(point.value) || isCensored(point));
  const times = usable.map((point) => point.time).sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  return {
    samples: usable.length,
    censoredShare: usable.length === 0 ? 0 : usable.filter(isCensored).length / usable.length,
    medianGap: gaps.length === 0 ? null : median(gaps),
    longestGap: gaps.length === 0 ? null : Math.max(...gaps),
    span: times.length === 0 ? 0 : times.at(-1)! - times[0]!,
    batchPerPeriod,
  };
}

/** The written rule of `trendMethod: auto` (campaigns, weekly, daily; length; censoring; batches), with its reason. */
export function chooseTrendMethod(series: SeriesDescription): ChosenTrendMethod {
  const { samples, censoredShare, medianGap, longestGap, span, batchPerPeriod } = series;
  if (batchPerPeriod) {
    return {
      method: "sen-levels",
      reason: "the samples of a period share a laboratory batch, so only its level counts",
    };
  }
  if (medianGap === null || longestGap === null || medianGap > 10 || longestGap > 60 || samples < 24) {
    return {
      method: "sen-levels",
      reason: "the samples come in campaigns or are few, so each period counts once",
    };
  }
  if (censoredShare > 0) {
    return { method: "censored", reason: "the series is dense and some samples lie below their limit" };
  }
  if (medianGap <= 2 && samples >= 100) {
    return { method: "state-space", reason: "the samples are daily or nearly so" };
  }
  if (span >= 5 * 365) {
    return {
      method: "seasonal",
      reason: "the samples span five years or more, so each month is compared with itself",
    };
  }
  return {
    method: "sen-samples",
    reason: "the samples are weekly or denser and span less than five years",
  };
}
