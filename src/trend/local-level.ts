import { WbeError } from "../base/index.ts";
import { exp, log, nelderMead } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";

/** What can be chosen for `localLevel`. */
export interface LocalLevelOptions {
  /** Known variance of each value's own error, added to the estimated one. @defaultValue 0 for all */
  readonly knownVariances?: readonly number[];
  /** Fixes the variances in place of maximum likelihood. */
  readonly variances?: LocalLevelVariances;
}

/** Variances of noise and drift, in squared units of the values; drift per unit of time. */
export interface LocalLevelVariances {
  /** Of the values about the level, beyond what is known. */
  readonly observation: number;
  /** Of the level's step over one unit of time. */
  readonly level: number;
}

/** The level at one time, from all values; and what the values before it foretold. */
export interface LevelEstimate {
  readonly time: number;
  readonly level: number;
  readonly sd: number;
  /** One step ahead prediction of the value, its sd, and the standardised surprise; null for the first. */
  readonly predicted: number | null;
  readonly predictedSd: number | null;
  readonly surprise: number | null;
}

/** A level that drifts, at each time, in the unit of the values. */
export interface LocalLevelResult {
  readonly method: "local level";
  readonly variant: string;
  readonly n: number;
  readonly variances: LocalLevelVariances;
  readonly logLikelihood: number;
  readonly estimates: readonly LevelEstimate[];
}

/**
 * Level that walks at random, seen with error: value_i = level + N(0, observation + known_i), level steps N(0,
 * level x time between). Exact diffuse start, Kalman filter and fixed-interval smoother, variances by maximum
 * likelihood. Null below 3 values. Durbin and Koopman 2012, chapter 2, doi:10.1093/acprof:oso/9780199641178.001.0001.
 * `times` in rising order. Throws ARGUMENT_INVALID for unequal lengths and numbers that are not finite.
 */
export function localLevel(
  times: readonly number[],
  values: readonly number[],
  options: LocalLevelOptions = {},
): LocalLevelResult | null {
  checkSeries(times, values);
  const known = options.knownVariances ?? values.map(() => 0);
  checkSeries(times, known);
  if (times.some((time, i) => i > 0 && time < times[i - 1]!)) {
    throw new WbeError("ARGUMENT_INVALID", "times must not fall", {
      path: "times",
      expected: "rising times",
    });
  }
  if (values.length < 3) return null;
  const variances = options.variances ?? mostLikely(times, values, known);
  const passes = filter(times, values, known, variances);
  return {
    method: "local level",
    variant: `diffuse start, variances ${options.variances === undefined ? "by maximum likelihood" : "given"}`,
    n: values.length,
    variances,
    logLikelihood: logLikelihood(passes),
    estimates: smooth(times, passes, variances),
  };
}

interface Pass {
  readonly predicted: number | null;
  readonly spread: number;
  readonly surprise: number;
  readonly level: number;
  readonly variance: number;
}

function filter(
  times: readonly number[],
  values: readonly number[],
  known: readonly number[],
  { observation, level }: LocalLevelVariances,
): readonly Pass[] {
  const passes: Pass[] = [];
  values.forEach((value, i) => {
    const noise = Math.max(observation + known[i]!, Number.MIN_VALUE * 2 ** 100);
    const before = passes[i - 1];
    if (before === undefined) {
      passes.push({ predicted: null, spread: 0, surprise: 0, level: value, variance: noise });
      return;
    }
    const reach = before.variance + level * (times[i]! - times[i - 1]!);
    const spread = reach + noise;
    const surprise = value - before.level;
    const gain = reach / spread;
    passes.push({
      predicted: before.level,
      spread,
      surprise,
      level: before.level + gain * surprise,
      variance: gain * noise,
    });
  });
  return passes;
}

function logLikelihood(passes: readonly Pass[]): number {
  return passes.reduce(
    (sum, { predicted, spread, surprise }) =>
      predicted === null ? sum : sum - 0.5 * (log(2 * Math.PI * spread) + surprise ** 2 / spread),
    0,
  );
}

function smooth(
  times: readonly number[],
  passes: readonly Pass[],
  { level }: LocalLevelVariances,
): readonly LevelEstimate[] {
  const estimates: LevelEstimate[] = [];
  let [later, laterVariance] = [0, 0];
  for (let i = passes.length - 1; i >= 0; i--) {
    const pass = passes[i]!;
    if (i === passes.length - 1) [later, laterVariance] = [pass.level, pass.variance];
    else {
      const reach = pass.variance + level * (times[i + 1]! - times[i]!);
      const share = reach > 0 ? pass.variance / reach : 1;
      later = pass.level + share * (later - pass.level);
      laterVariance = pass.variance + share * share * (laterVariance - reach);
    }
    const sd = pass.predicted === null ? null : Math.sqrt(pass.spread);
    estimates.push({
      time: times[i]!,
      level: later,
      sd: Math.sqrt(Math.max(0, laterVariance)),
      predicted: pass.predicted,
      predictedSd: sd,
      surprise: sd === null || sd === 0 ? null : pass.surprise / sd,
    });
  }
  return estimates.reverse();
}

function mostLikely(
  times: readonly number[],
  values: readonly number[],
  known: readonly number[],
): LocalLevelVariances {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const scale = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  if (!(scale > 0)) return { observation: 0, level: 0 };
  const step = (times.at(-1)! - times[0]!) / (times.length - 1) || 1;
  const at = (logs: readonly number[]): LocalLevelVariances => ({
    observation: scale * exp(logs[0]!),
    level: (scale * exp(logs[1]!)) / step,
  });
  const deviance = (logs: readonly number[]): number =>
    logs.some((log) => Math.abs(log) > 25)
      ? Infinity
      : -logLikelihood(filter(times, values, known, at(logs)));
  const starts = [-0.5, -3, -6].map((walk) => nelderMead(deviance, [-0.5, walk]));
  return at(starts.reduce((a, b) => (b.value < a.value ? b : a)).x);
}
