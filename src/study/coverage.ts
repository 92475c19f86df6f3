import { addDays, daysBetween, type Period, type SamplingDay } from "../calendar/index.ts";
import { populationOn } from "../population/index.ts";
import type { SiteValidity } from "../samples/index.ts";

/** The start of a validity that names none. */
export const EVER_BEFORE: SamplingDay = "0000-01-01";

/** First day of a validity; open means ever before. */
export function startOfRow({ validFrom }: SiteValidity): SamplingDay {
  return validFrom ?? EVER_BEFORE;
}

/** A plant that another one took over. */
export interface Takeover {
  readonly site: string;
  readonly closed: SamplingDay;
}

/** The closed plants whose water goes to this one, directly; the earliest first. */
export function takeoversOf(site: string, sites: readonly SiteValidity[]): readonly Takeover[] {
  const taken = new Map<string, SamplingDay>();
  for (const row of sites) {
    if (row.successor === site && row.site !== site && row.closed !== null) taken.set(row.site, row.closed);
  }
  return [...taken]
    .map(([name, closed]) => ({ site: name, closed }))
    .sort((a, b) => (a.closed < b.closed ? -1 : a.closed > b.closed ? 1 : 0));
}

/**
 * Whether a plant belongs to a total of the days from start to end: one with samples when it ran on the first or the last
 * of them, one without when it ran in their middle, so that it was to be sampled. One without rows always does.
 */
export function runsIn(
  { start, end }: Pick<Period, "start" | "end">,
  site: string,
  isSampled: boolean,
  sites: readonly SiteValidity[],
): boolean {
  const rows = sites.filter((row) => row.site === site);
  if (rows.length === 0) return true;
  const days = isSampled ? [start, end] : [addDays(start, Math.floor(daysBetween(start, end) / 2))];
  const [first = start, last = first] = days;
  if (rows.every((row) => startOfRow(row) > last)) return false;
  const on = days.map((day) => populationOn(rows, day)).filter(({ validity }) => validity !== null);
  if (on.length === 0) return !rows.some(({ closed }) => closed !== null && closed <= first);
  return on.some(({ closed }) => !closed);
}
