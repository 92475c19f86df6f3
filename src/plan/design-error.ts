import { expm1, hypot, log1p } from "../numerics/index.ts";
import type { PlannedDay } from "./layout-of.ts";
import type { Spread } from "./spread.ts";

/** The error of a period level from one design, log scale, laboratory batch and meter apart. */
export interface DesignError {
  /** Variance of ln(level) that the design really has between periods of an unchanged drug. */
  readonly trueVariance: number;
  /** Variance the verdict's rule reads off the scatter of the samples (expected value). */
  readonly ownVariance: number;
  readonly degreesOfFreedom: number;
  /** Sd of ln(level) the rule adds for clustered days (its prior between weeks). */
  readonly weekError: number;
  /** Relative root mean square error of the level against the mean of the whole period, bias included; a fraction. */
  readonly relativeError: number;
  /** False: fewer than 4 samples or one kind of day only; the rule then gives no verdict. */
  readonly judged: boolean;
}

/** Options of `designError`. */
export interface DesignErrorOptions {
  /** Share of the calendar's days that count as weekend. @defaultValue 3/7 */
  readonly weekendShare?: number;
  /** The verdict rule's prior sd of ln(load) between weeks. @defaultValue 0.20 */
  readonly priorWeekSd?: number;
  /** Days of the period. @defaultValue 122 */
  readonly periodDays?: number;
}

/**
 * Error of a level as `periodLevel` estimates it (two strata with calendar weights, pooled scatter, n - 2 degrees of
 * freedom, the prior for clustered weeks), for samples laid out like this.
 */
export function designError(
  layout: readonly PlannedDay[],
  spread: Spread,
  options: DesignErrorOptions = {},
): DesignError {
  const { weekendShare = 3 / 7, priorWeekSd = 0.2, periodDays = 122 } = options;
  const { daySd, weekSd, measurementSd, weekendRatio } = spread;
  const n = layout.length;
  const weekendCount = layout.filter(({ isWeekend }) => isWeekend).length;
  const weekdayCount = n - weekendCount;
  const level = { weekday: 1, weekend: weekendRatio };
  const truth = (1 - weekendShare) * level.weekday + weekendShare * level.weekend;
  const reached = {
    weekday: weekdayCount === 0 ? 0 : weekendCount === 0 ? 1 : 1 - weekendShare,
    weekend: weekendCount === 0 ? 0 : weekdayCount === 0 ? 1 : weekendShare,
  };
  const estimate = reached.weekday * level.weekday + reached.weekend * level.weekend;
  const shares = layout.map(({ isWeekend }) =>
    isWeekend
      ? (reached.weekend * level.weekend) / estimate / weekendCount
      : (reached.weekday * level.weekday) / estimate / weekdayCount,
  );
  const weeks = groupWeeks(layout, shares);
  const single = sumOf(shares.map((share) => share ** 2));
  const together = sumOf(weeks.map(({ share }) => share ** 2));
  const within = daySd ** 2 + measurementSd ** 2;
  const shown = n > 1 ? (n - sumOf(weeks.map(({ count }) => count ** 2)) / n) / (n - 1) : 1;
  const seen = within + shown * weekSd ** 2;
  const kinds = weekdayCount === 0 || weekendCount === 0 ? 1 : 2;
  const missed = (part: number): number => Math.max(0, 1 - part);
  const ofThePeriod =
    single * (daySd ** 2 * missed(n / periodDays) + measurementSd ** 2) +
    together * weekSd ** 2 * missed((7 * weeks.length) / periodDays);
  const bias = estimate / truth;
  return {
    trueVariance: single * within + together * weekSd ** 2,
    ownVariance: log1p(single * expm1(seen)),
    degreesOfFreedom: Math.max(0, n - kinds),
    weekError: priorWeekSd * Math.sqrt(Math.max(0, together - shown * single)),
    relativeError: hypot(bias - 1, bias * Math.sqrt(expm1(ofThePeriod))),
    judged: n >= FEWEST_SAMPLES && (kinds === 2 || weekendShare === 0 || weekendShare === 1),
  };
}

/** The fewest samples of a level with a verdict. */
export const FEWEST_SAMPLES = 4;

function groupWeeks(
  layout: readonly PlannedDay[],
  shares: readonly number[],
): readonly { readonly count: number; readonly share: number }[] {
  const weeks = new Map<number, { count: number; share: number }>();
  layout.forEach(({ week }, index) => {
    const { count, share } = weeks.get(week) ?? { count: 0, share: 0 };
    weeks.set(week, { count: count + 1, share: share + (shares[index] ?? 0) });
  });
  return [...weeks.values()];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
