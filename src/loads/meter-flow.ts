import type { Window } from "../calendar/index.ts";
import { type FlowReading, firstAtOrAfter, LONGEST_STEP, MS_PER_DAY, variationOf } from "./flow-reading.ts";
import type { IndexedSeries } from "./site-flow.ts";

const FEWEST_FOR_VARIATION = 3;

/**
 * Flow of a window from momentary readings (m3/d): trapezoid rule with the ends interpolated.
 * A step longer than 1.5 median steps is a gap; at an edge of the window a reading stands for one step at most.
 */
export function meterFlow(series: IndexedSeries, window: Window): FlowReading {
  const { times, values, step } = series;
  const { start, end } = window;
  let volume = 0;
  let covered = 0;
  const first = firstAtOrAfter(times, start);
  for (let right = first; right <= times.length; right++) {
    const t0 = times[right - 1] ?? Number.NEGATIVE_INFINITY;
    if (t0 >= end) break;
    const t1 = times[right] ?? Number.POSITIVE_INFINITY;
    const from = Math.max(t0, start);
    const to = Math.min(t1, end);
    const flow = meanFlow(right, from, to);
    if (flow === null) continue;
    volume += (flow * (to - from)) / MS_PER_DAY;
    covered += to - from;
  }
  const last = firstAtOrAfter(times, end);
  const variation = last - first < FEWEST_FOR_VARIATION ? series.variation : variationOf(values, first, last);
  return { kind: "meter", volume, covered, variation, ranBackwards: false };

  /** Mean flow from `from` to `to`, both between readings right - 1 and right; null in a gap. */
  function meanFlow(right: number, from: number, to: number): number | null {
    const t0 = times[right - 1] ?? Number.NEGATIVE_INFINITY;
    const t1 = times[right] ?? Number.POSITIVE_INFINITY;
    const v0 = values[right - 1] ?? 0;
    const v1 = values[right] ?? 0;
    if (t1 - t0 <= LONGEST_STEP * step)
      return v0 + ((v1 - v0) * ((from + to) / 2 - t0)) / Math.max(t1 - t0, 1);
    if (to - from > step) return null;
    if (from === t0) return v0;
    return to === t1 ? v1 : null;
  }
}
