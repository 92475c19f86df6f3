import type { Window } from "../calendar/index.ts";
import { type FlowReading, firstAtOrAfter, LONGEST_STEP, variationOf } from "./flow-reading.ts";
import type { IndexedSeries } from "./site-flow.ts";

const FEWEST_FOR_VARIATION = 3;

/**
 * Flow of a window from a totaliser (m3): difference of its ends, interpolated between the readings around them.
 * A long step inside the window loses nothing; across an edge of the window it is a gap, as is a step backwards.
 */
export function totaliserFlow(series: IndexedSeries, window: Window): FlowReading {
  const { times, values, step } = series;
  let volume = 0;
  let covered = 0;
  let ranBackwards = false;
  const rates: number[] = [];
  const first = Math.max(1, firstAtOrAfter(times, window.start));
  for (let right = first; right < times.length; right++) {
    const t0 = times[right - 1] ?? 0;
    const t1 = times[right] ?? 0;
    if (t0 >= window.end) break;
    const inside = Math.min(t1, window.end) - Math.max(t0, window.start);
    if (inside <= 0) continue;
    const rise = (values[right] ?? 0) - (values[right - 1] ?? 0);
    if (rise < 0) ranBackwards = true;
    if (rise < 0 || (inside < t1 - t0 && t1 - t0 > LONGEST_STEP * step)) continue;
    volume += (rise * inside) / (t1 - t0);
    covered += inside;
    rates.push(rise / (t1 - t0));
  }
  const variation = rates.length < FEWEST_FOR_VARIATION ? series.variation : variationOf(rates);
  return { kind: "totaliser", volume, covered, variation, ranBackwards };
}
