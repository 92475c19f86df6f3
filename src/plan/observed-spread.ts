import { daysBetween, type SamplingDay, type Weekday, weekdayOf } from "../calendar/index.ts";
import { exp, log } from "../numerics/index.ts";
import type { Spread } from "./spread.ts";

/** One measured load of the past; any unit, above 0. */
export interface PastLoad {
  readonly day: SamplingDay;
  readonly load: number;
}

/** Options of `observedSpread`. */
export interface ObservedSpreadOptions {
  /** Days of the weekend stratum. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
  /** Sd of ln(load) of the errors new in each sample. @defaultValue 0: counted as variation between days */
  readonly measurementSd?: number;
  /** Prior sd of ln(load) between weeks. @defaultValue 0.15 */
  readonly weekSd?: number;
}

/**
 * The spread of a plant's own past samples, each inner list one period: pooled residual variance of ln(load) inside
 * period and kind of day, divisor its degrees of freedom; weekend ratio from the mean difference of ln(load) between
 * the kinds of day inside the periods, weighted by 1 / (1/n + 1/m). What clustered days cannot show of the weeks is
 * added from the prior, and no more than half of the variance is ever called weeks. Null below 5 degrees of freedom.
 */
export function observedSpread(
  periods: readonly (readonly PastLoad[])[],
  options: ObservedSpreadOptions = {},
): Spread | null {
  const { weekend = ["Sat", "Sun", "Mon"], measurementSd = 0, weekSd = 0.15 } = options;
  const groups = periods.map((period) => {
    const usable = period.filter(({ load }) => load > 0 && Number.isFinite(load));
    const isWeekend = ({ day }: PastLoad): boolean => weekend.includes(weekdayOf(day));
    return [usable.filter((past) => !isWeekend(past)), usable.filter(isWeekend)] as const;
  });
  const strata = groups.flat().filter((group) => group.length > 0);
  const count = strata.reduce((sum, group) => sum + group.length, 0);
  const degreesOfFreedom = count - strata.length;
  if (degreesOfFreedom < FEWEST_DEGREES) return null;
  const squares = strata.reduce((sum, group) => sum + squaresAroundMean(group.map(logOf)), 0);
  const shown = strata.reduce((sum, group) => sum + (group.length - 1) * weeksShown(group), 0);
  const seen = squares / degreesOfFreedom;
  const total = seen + (1 - shown / degreesOfFreedom) * weekSd ** 2;
  const week = Math.min(weekSd ** 2, total / 2);
  const measured = Math.min(measurementSd ** 2, total - week);
  return {
    daySd: Math.sqrt(Math.max(0, total - week - measured)),
    weekSd: Math.sqrt(week),
    measurementSd: Math.sqrt(measured),
    weekendRatio: exp(weekendDifference(groups)),
    origin: "measured",
    degreesOfFreedom,
    source: `${count} samples of ${groups.filter((group) => group.flat().length > 0).length} periods`,
  };
}

/** With fewer, the spread's own 90 % interval is wider than a factor 2.1 upwards. */
const FEWEST_DEGREES = 5;

/** Share of the variance between weeks that the scatter of a group shows: 1 when each day has its own week, 0 in one week. */
function weeksShown(group: readonly PastLoad[]): number {
  const n = group.length;
  if (n < 2) return 0;
  const start = group.reduce((least, { day }) => (day < least ? day : least), group[0]?.day ?? "");
  const weeks = new Map<number, number>();
  for (const { day } of group) {
    const week = Math.floor(daysBetween(start, day) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const together = [...weeks.values()].reduce((sum, size) => sum + size ** 2, 0);
  return (n - together / n) / (n - 1);
}

function weekendDifference(groups: readonly (readonly [readonly PastLoad[], readonly PastLoad[]])[]): number {
  let [sum, weights] = [0, 0];
  for (const [weekdays, weekend] of groups) {
    if (weekdays.length === 0 || weekend.length === 0) continue;
    const weight = 1 / (1 / weekdays.length + 1 / weekend.length);
    sum += weight * (meanOf(weekend.map(logOf)) - meanOf(weekdays.map(logOf)));
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

function logOf({ load }: PastLoad): number {
  return log(load);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAroundMean(logs: readonly number[]): number {
  const middle = meanOf(logs);
  return logs.reduce((sum, log) => sum + (log - middle) ** 2, 0);
}
