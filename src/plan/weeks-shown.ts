import { groupBy } from "../base/index.ts";
import { daysBetween } from "../calendar/index.ts";
import type { PlacedLoad } from "./censored-scatter.ts";

/**
 * Share of the variance between weeks that the scatter inside period and kind of day shows: 1 when each day has its own
 * week, 0 in one week.
 */
export function weeksShown(loads: readonly PlacedLoad[]): number {
  const strata = [
    ...groupBy(loads, ({ period, isWeekend }) => `${period} ${String(isWeekend)}`).values(),
  ].filter((stratum) => stratum.length > 1);
  const degrees = strata.reduce((sum, { length }) => sum + length - 1, 0);
  if (degrees === 0) return 0;
  return strata.reduce((sum, stratum) => sum + (stratum.length - 1) * shownIn(stratum), 0) / degrees;
}

function shownIn(stratum: readonly PlacedLoad[]): number {
  const n = stratum.length;
  const start = stratum.reduce((least, { day }) => (day < least ? day : least), stratum[0]?.day ?? "");
  const weeks = groupBy(stratum, ({ day }) => Math.floor(daysBetween(start, day) / 7));
  const together = [...weeks.values()].reduce((sum, { length }) => sum + length ** 2, 0);
  return (n - together / n) / (n - 1);
}
