import { addDays, dayOf, dayWindow, type Window } from "../calendar/index.ts";
import type { FlowReading } from "./flow-reading.ts";
import type { SiteFlow } from "./site-flow.ts";

/**
 * Flow of a window from totals of local days (23, 24 or 25 h): the window takes its share of each day's total.
 * A day without a total leaves its share uncovered. Null for a site without daily totals.
 */
export function dailyFlow(site: SiteFlow, window: Window, timeZone: string): FlowReading | null {
  if (site.days.size === 0) return null;
  let volume = 0;
  let covered = 0;
  for (let day = dayOf(window.start, timeZone); ; day = addDays(day, 1)) {
    const { start, end } = dayWindow(day, timeZone);
    if (start >= window.end) break;
    const total = site.days.get(day);
    if (total === undefined) continue;
    const overlap = Math.min(end, window.end) - Math.max(start, window.start);
    volume += (total * overlap) / (end - start);
    covered += overlap;
  }
  return { kind: "daily totals", volume, covered, variation: site.daysVariation, ranBackwards: false };
}
