import type { Weekday } from "../calendar/index.ts";
import { fitLognormal } from "../censoring/index.ts";
import { studentTQuantile } from "../numerics/index.ts";
import { describeDays } from "./describe-days.ts";
import type { LevelSample } from "./level-sample.ts";
import { groupsOf, membersOf } from "./members.ts";
import { observations } from "./observation.ts";
import { residualScatter } from "./residual-scatter.ts";
import { strataOf } from "./strata.ts";

/** Options of `weekendRatio`. */
export interface WeekendRatioOptions {
  /** IANA name. */
  readonly timeZone: string;
  /** @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** How much larger the loads of the weekend are than those of the weekdays. */
export interface WeekendRatio {
  /** Ratio of geometric means, weekend over weekdays. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly degreesOfFreedom: number;
  readonly samples: number;
  readonly weekendDays: readonly Weekday[];
  readonly method: string;
}

/**
 * Ratio of the weekend's to the weekdays' loads with a t interval on the log scale and a pooled residual scatter;
 * non-detects through the two-group lognormal likelihood. Errors shared by all samples cancel. Null when a kind of
 * day holds nothing measured, below 4 samples, or when equal values leave no scatter to judge by.
 */
export function weekendRatio(
  samples: readonly LevelSample[],
  options: WeekendRatioOptions,
): WeekendRatio | null {
  const { timeZone, weekend = ["Sat", "Sun", "Mon"], level = 0.95 } = options;
  const all = observations(samples, timeZone);
  const first = all[0];
  if (first === undefined || all.length < 4) return null;
  const strata = strataOf(all, { label: "", start: first.day, end: all[all.length - 1]!.day }, weekend);
  const contrast = contrastOf(strata);
  if (contrast === null) return null;
  const degreesOfFreedom = all.length - 2;
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * contrast.error;
  return {
    ratio: Math.exp(contrast.delta),
    lower: Math.exp(contrast.delta - half),
    upper: Math.exp(contrast.delta + half),
    degreesOfFreedom,
    samples: all.length,
    weekendDays: strata.weekendDays,
    method: `ratio of geometric means, ${describeDays(strata.weekendDays)} over the other days; ${contrast.method}`,
  };
}

function contrastOf(
  strata: ReturnType<typeof strataOf>,
): { delta: number; error: number; method: string } | null {
  const members = membersOf(strata);
  const counts = [strata.weekday.members.length, strata.weekend.members.length] as const;
  if (counts.includes(0)) return null;
  if (members.some(({ value }) => value === null)) {
    const fit = fitLognormal(members, groupsOf(strata));
    if (fit === null) return null;
    // the likelihood's sigma has divisor n, the t interval wants n - 2
    const inflation = Math.sqrt(members.length / (members.length - 2));
    return { delta: fit.delta, error: fit.standardErrors.delta * inflation, method: fit.method };
  }
  const logs = members.map(({ value }) => Math.log(value ?? 1));
  const mean = (part: readonly number[]) => part.reduce((sum, log) => sum + log, 0) / part.length;
  const { sd } = residualScatter(strata, logs.map(Math.exp));
  if (sd === 0) return null;
  return {
    delta: mean(logs.slice(counts[0])) - mean(logs.slice(0, counts[0])),
    error: sd * Math.sqrt(1 / counts[0] + 1 / counts[1]),
    method: "pooled residual scatter of ln(load)",
  };
}
