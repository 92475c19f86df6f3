import { type SamplingDay, type Weekday, weekdayOf } from "../calendar/index.ts";
import { exp } from "../numerics/index.ts";
import { censoredScatter, type PlacedLoad } from "./censored-scatter.ts";
import { measuredScatter } from "./measured-scatter.ts";
import type { Spread } from "./spread.ts";
import { weeksShown } from "./weeks-shown.ts";

/** One load of the past; any unit. */
export interface PastLoad {
  readonly day: SamplingDay;
  /** Above 0; null: not measured, but known to lie between two ends. */
  readonly load: number | null;
  /** With `load` null. @defaultValue 0 */
  readonly lowest?: number;
  /** With `load` null, the limit it lies below; null or absent: not known. */
  readonly highest?: number | null;
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
 * Where some loads lie below a limit, variance and weekend come from a fit that counts them (`censoredScatter`): the
 * measured ones alone stand too close together.
 */
export function observedSpread(
  periods: readonly (readonly PastLoad[])[],
  options: ObservedSpreadOptions = {},
): Spread | null {
  const { weekend = ["Sat", "Sun", "Mon"], measurementSd = 0, weekSd = 0.15 } = options;
  const placed = periods.map((period, index) =>
    period.flatMap((past) => placedLoad(past, index, weekend.includes(weekdayOf(past.day)))),
  );
  const isCensored = placed.flat().some(({ lowest, highest }) => lowest < highest);
  const scatter = isCensored ? censoredScatter(placed.flat()) : measuredScatter(placed);
  if (scatter === null || scatter.degreesOfFreedom < FEWEST_DEGREES) return null;
  const { variance, weekendLog, degreesOfFreedom, used } = scatter;
  const total = variance + (1 - weeksShown(used)) * weekSd ** 2;
  const week = Math.min(weekSd ** 2, total / 2);
  const measured = Math.min(measurementSd ** 2, total - week);
  return {
    daySd: Math.sqrt(Math.max(0, total - week - measured)),
    weekSd: Math.sqrt(week),
    measurementSd: Math.sqrt(measured),
    weekendRatio: exp(weekendLog),
    origin: "measured",
    degreesOfFreedom,
    source: `${used.length} samples of ${new Set(used.map(({ period }) => period)).size} periods`,
  };
}

/** With fewer, the spread's own 90 % interval is wider than a factor 2.1 upwards. */
const FEWEST_DEGREES = 5;

function placedLoad(
  { day, load, lowest = 0, highest = null }: PastLoad,
  period: number,
  isWeekend: boolean,
): readonly PlacedLoad[] {
  const [low, high] = load === null ? [lowest, highest ?? Number.POSITIVE_INFINITY] : [load, load];
  const isKnown = low > 0 ? Number.isFinite(low) : high > 0 && Number.isFinite(high);
  return isKnown ? [{ day, period, isWeekend, lowest: low, highest: high }] : [];
}
