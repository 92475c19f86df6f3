import { normalQuantile } from "../numerics/index.ts";
import { bootstrapStatistic } from "./_bootstrap-statistic.ts";
import { type DetrendedStatistic, type StatisticReader, statisticReader } from "./_detrended-statistic.ts";
import { largestAccepted } from "./_kendall-null.ts";
import { kendallVariance } from "./_kendall-score.ts";
import { cautiousPhi } from "./autocorrelation.ts";
import { exactNull, mannKendall } from "./mann-kendall.ts";

/** A p-value with the |S| up to which its test does not reject. */
export interface Judgement {
  readonly name: string;
  readonly pValue: number;
  readonly acceptedScore: number;
}

/** A series in rising order of time, with Var(S) of independent points. */
export interface JudgedSeries {
  readonly times: readonly number[];
  readonly logs: readonly number[];
  readonly variance: number;
  readonly alpha: number;
}

/** Mann-Kendall as if neighbours were independent: exact where the house rule asks for it. */
export function independentJudgement({ times, logs, variance, alpha }: JudgedSeries): Judgement {
  const kendall = mannKendall(times, logs);
  const exact = exactNull(times, logs);
  return {
    name: `p ${kendall.variant}`,
    pValue: kendall.pValue ?? 1,
    acceptedScore: exact === null ? normalAccepted(variance, alpha) : largestAccepted(exact, alpha),
  };
}

/** Mann-Kendall with Var(S) times the statistic's factor. */
export function closedFormJudgement(
  series: JudgedSeries,
  seen: DetrendedStatistic,
  noiseKnown: boolean,
): Judgement {
  const kendall = mannKendall(series.times, series.logs, { varianceFactor: seen.factor });
  return {
    name: `closed form bc2${noiseKnown ? " with known noise" : ""}, factor ${seen.factor.toPrecision(3)}`,
    pValue: kendall.pValue ?? 1,
    acceptedScore: normalAccepted(series.variance * seen.factor, series.alpha),
  };
}

/** The studentised AR(1) bootstrap of the same statistic. */
export function bootstrapJudgement(
  series: JudgedSeries,
  seen: DetrendedStatistic,
  read: StatisticReader,
  options: { readonly seed: number; readonly replicates: number; readonly noiseKnown: boolean },
): Judgement {
  const { times, variance, alpha } = series;
  // Simulated values have no ties, so their S is judged by the variance without ties.
  const untied = kendallVariance(times.length, [], []);
  const readSimulated = untied === variance ? read : statisticReader(times, untied);
  const simulated = { ...seen, phi: cautiousPhi(seen.phi, times.length) };
  const answer = bootstrapStatistic(times, simulated, readSimulated, { ...options, alpha });
  return {
    name: `studentised AR(1) bootstrap, ${options.replicates} draws${options.noiseKnown ? ", with known noise" : ""}`,
    pValue: answer.pValue,
    acceptedScore: answer.criticalZ * Math.sqrt(variance * seen.factor),
  };
}

/** |S| - 1 up to z x sqrt(variance) is not rejected: the continuity correction belongs to the test. */
function normalAccepted(variance: number, alpha: number): number {
  return normalQuantile(1 - alpha / 2) * Math.sqrt(variance) + 1;
}
