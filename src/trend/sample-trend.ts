import type { Code } from "../base/index.ts";
import { alphaOf } from "../numerics/index.ts";
import { adjustedLogs } from "./_adjusted-logs.ts";
import { checkLevel } from "./_check-series.ts";
import { statisticReader } from "./_detrended-statistic.ts";
import {
  bootstrapJudgement,
  closedFormJudgement,
  independentJudgement,
  type JudgedSeries,
  type Judgement,
} from "./_judgement.ts";
import { kendallScore } from "./_kendall-score.ts";
import { senLine } from "./_sen-line.ts";
import { type LogSeries, usablePoints } from "./_usable-points.ts";
import { theilSen } from "./theil-sen.ts";
import { DAYS_PER_YEAR, type TrendPoint } from "./trend-point.ts";
import { noTrend, percentPerYear, type TrendAlternative, type TrendResult } from "./trend-result.ts";

/** What can be chosen for `sampleTrend`. */
export interface SampleTrendOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Seed of the bootstrap, a whole number. @defaultValue 1 */
  readonly seed?: number;
  /** Simulated series from 24 samples on. @defaultValue 1999 */
  readonly replicates?: number;
  /**
   * Known standard deviation of ln(value) from measurement alone, from laboratory data and never from a generic
   * default. @defaultValue the root mean square of the points' own `sd`, when all have one; else null
   */
  readonly noiseSd?: number | null;
  /** Takes the weekdays' pattern out first; times must be days since 1970. @defaultValue false */
  readonly weekdays?: boolean;
  /** Pairs of sine and cosine of the year to take out first. @defaultValue 0 */
  readonly harmonics?: number;
  /** Units of `time` in a year. @defaultValue 365.2425: times are days */
  readonly timeUnitsPerYear?: number;
}

const SAMPLES_NEEDED = 5;
const EXACT_UP_TO = 10;
const BOOTSTRAP_FROM = 24;
/** From here the closed form answers alike, and simulating would cost seconds. */
const BOOTSTRAP_UP_TO = 150;
/** With known noise the closed form keeps its size alone from here, and sees more. */
const NOISE_BOOTSTRAP_BELOW = 52;
const METHOD = "Theil-Sen and Mann-Kendall on samples, AR(1)-adjusted";

/**
 * Trend over single samples of one batch or one laboratory practice, ln(value) at real dates.
 * n 5-10: exact Mann-Kendall, flagged INDEPENDENCE_ASSUMED. 11-23: Var(S) x c with the bias-corrected phi (bc2). Both are
 * flagged AUTOCORRELATION_UNSURE: at phi 0.6 they reject 23 % and 8 %. 24-150: the same statistic with p from a seeded studentised AR(1) bootstrap; above, closed
 * form. With known measurement noise the noise-aware form is made too and the more cautious one counts
 * (NOISE_DECIDES where they part). The interval holds the slopes that the test does not reject.
 * Sizes and powers: benchmarks/calibration/trend-size.ts. Throws ARGUMENT_INVALID for bad times, level or seed.
 * Source: Sen 1968, doi:10.1080/01621459.1968.10480934; the bootstrap and its limits are the project's study's.
 */
export function sampleTrend(points: readonly TrendPoint[], options: SampleTrendOptions = {}): TrendResult {
  const { level = 0.95, timeUnitsPerYear = DAYS_PER_YEAR } = options;
  checkLevel(level);
  const series = usablePoints(points);
  const { times, flags } = series;
  const logs = adjustedLogs(times, series.logs, { ...options, timeUnitsPerYear });
  const samples = logs.length;
  const base = { method: METHOD, samples, detected: samples, level };
  const none = { ...base, variant: "none", needed: SAMPLES_NEEDED };
  if (samples < SAMPLES_NEEDED) return noTrend({ ...none, flags: [...flags, "TREND_FEW_SAMPLES"] });
  if (times[0] === times.at(-1)) return noTrend({ ...none, flags: [...flags, "TREND_ONE_DATE"] });

  const noiseSd = options.noiseSd === undefined ? commonNoise(series) : options.noiseSd;
  const { judgements, phi, told } = judge(times, logs, noiseSd, alphaOf(level), options);
  const worst = judgements.reduce((a, b) => (b.pValue > a.pValue ? b : a));
  const acceptedScore = Math.max(...judgements.map((judgement) => judgement.acceptedScore));
  const parted = new Set(judgements.map(({ pValue }) => pValue < alphaOf(level))).size > 1;
  const sen = theilSen(times, logs, { level, ranks: "whole", scoreHalfWidth: acceptedScore });
  return {
    ...base,
    changePercentPerYear: percentPerYear(sen.slope, timeUnitsPerYear),
    lower: percentPerYear(sen.lower, timeUnitsPerYear),
    upper: percentPerYear(sen.upper, timeUnitsPerYear),
    pValue: worst.pValue,
    autocorrelation: phi,
    variant: `${worst.name}; interval by inversion of the test`,
    needed: null,
    alternatives: judgements.map(({ name, pValue }): TrendAlternative => ({ name, pValue })),
    flags: [...flags, ...told, ...(parted ? (["NOISE_DECIDES"] as const) : []), ...gapFlag(times)],
    curve:
      sen.slope === null
        ? []
        : senLine(times, logs, { slope: sen.slope, lower: sen.lower, upper: sen.upper }),
  };
}

function judge(
  times: readonly number[],
  logs: readonly number[],
  noiseSd: number | null,
  alpha: number,
  options: SampleTrendOptions,
): {
  readonly judgements: readonly Judgement[];
  readonly phi: number | null;
  readonly told: readonly Code[];
} {
  const n = logs.length;
  const { variance } = kendallScore(times, logs);
  if (variance === 0) {
    return {
      judgements: [{ name: "constant", pValue: 1, acceptedScore: 0 }],
      phi: null,
      told: ["TREND_CONSTANT"],
    };
  }
  const series: JudgedSeries = { times, logs, variance, alpha };
  if (n <= EXACT_UP_TO) {
    return {
      judgements: [independentJudgement(series)],
      phi: null,
      told: ["INDEPENDENCE_ASSUMED", "AUTOCORRELATION_UNSURE"],
    };
  }
  const { seed = 1, replicates = 1999 } = options;
  const read = statisticReader(times, variance);
  const bootstraps = n >= BOOTSTRAP_FROM && n <= BOOTSTRAP_UP_TO;
  const forms = (noise: number | null): Judgement[] => {
    const noiseKnown = noise !== null;
    const seen = read(logs, noise);
    const closed = closedFormJudgement(series, seen, noiseKnown);
    if (!bootstraps) return [closed];
    if (noiseKnown && n >= NOISE_BOOTSTRAP_BELOW) return [closed];
    const simulated = bootstrapJudgement(series, seen, read, { seed, replicates, noiseKnown });
    return noiseKnown ? [simulated, closed] : [simulated];
  };
  const judgements = noiseSd === null ? forms(null) : [...forms(null), ...forms(noiseSd)];
  return {
    judgements,
    phi: read(logs, noiseSd).phi,
    told: n < BOOTSTRAP_FROM ? ["AUTOCORRELATION_UNSURE"] : [],
  };
}

function commonNoise({ sds }: LogSeries): number | null {
  if (sds.length === 0 || sds.some((sd) => sd === null || !(sd > 0))) return null;
  return Math.sqrt(sds.reduce<number>((sum, sd) => sum + (sd ?? 0) ** 2, 0) / sds.length);
}

function gapFlag(times: readonly number[]): readonly Code[] {
  const length = times.at(-1)! - times[0]!;
  const longest = times.reduce((most, time, i) => Math.max(most, i === 0 ? 0 : time - times[i - 1]!), 0);
  return longest > length / 2 ? ["TREND_GAP"] : [];
}
