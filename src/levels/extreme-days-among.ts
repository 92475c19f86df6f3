import type { SamplingDay } from "../calendar/index.ts";
import { log } from "../numerics/index.ts";
import { extremeAmongCritical } from "./extreme-among-critical.ts";
import { robustZ } from "./extreme-days.ts";

/** A measured load of a day, mg/d/1000 inhabitants, above 0. */
export interface DayLoad {
  readonly day: SamplingDay;
  readonly load: number;
}

/**
 * Days whose load lies far from the others of its group (the days of one kind in one period), by a spread that all
 * groups of a series share: a few samples a period cannot show their own spread, the series can. Robust z on ln(load)
 * as in `extremeDays`, with the MAD pooled over the groups without the residuals that are 0 by construction. Critical
 * values by simulation: a clean lognormal period of 6 samples in two groups is flagged in 0.5 %. Nothing below 18 loads.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers (modified z-score).
 */
export function extremeDaysAmong(groups: readonly (readonly DayLoad[])[]): readonly SamplingDay[] {
  const filled = groups.filter((group) => group.length > 0);
  const scores = robustZ(filled.map((group) => group.map(({ load }) => log(load))));
  const critical = extremeAmongCritical(scores.length);
  return filled
    .flat()
    .filter((_, index) => (scores[index] ?? 0) > critical)
    .map(({ day }) => day)
    .sort();
}
