import { dayWindow, type SamplingDay, type Window } from "../calendar/index.ts";
import type { SiteFlow } from "./site-flow.ts";

/**
 * From the first to the last moment that a site's flow record speaks of; null when it holds nothing. A single
 * reading spans no time.
 */
export function flowSpan({ days, series }: SiteFlow, timeZone: string): Window | null {
  const ends: Window[] = series.flatMap(({ times }) => {
    const [start] = times;
    const end = times.at(-1);
    return start === undefined || end === undefined || end <= start ? [] : [{ start, end }];
  });
  let first: SamplingDay | null = null;
  let last: SamplingDay | null = null;
  for (const day of days.keys()) {
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  if (first !== null && last !== null)
    ends.push({ start: dayWindow(first, timeZone).start, end: dayWindow(last, timeZone).end });
  if (ends.length === 0) return null;
  return {
    start: Math.min(...ends.map(({ start }) => start)),
    end: Math.max(...ends.map(({ end }) => end)),
  };
}
