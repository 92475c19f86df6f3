import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { startOfRow, takeoversOf } from "./coverage.ts";
import { reroutingsOf, SHARE_MOVED } from "./reroutings.ts";

/** A step in the connected persons beyond this is no growth: other people's water comes. */
export const PEOPLE_DIFFER = 1.5;

/**
 * Days from which other people's water comes to a plant: it takes over a closed one, `receives` says something else, an
 * area with a tenth of its persons is re-routed from or to another plant, or the persons connected step by more than half
 * at a new validity. Sorted; a row for the same start is a revision.
 */
export function catchmentBreaks(site: string, sites: readonly SiteValidity[]): readonly SamplingDay[] {
  const latest = new Map<SamplingDay, SiteValidity>();
  for (const row of sites) if (row.site === site) latest.set(startOfRow(row), row);
  const rows = [...latest].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = new Set<SamplingDay>();
  let receives: string | null = null;
  let persons: number | null = null;
  for (const [start, row] of rows) {
    const stated = row.receives.trim().toLowerCase();
    if (stated !== "") {
      if (receives !== null && stated !== receives) found.add(start);
      receives = stated;
    }
    if (row.population !== null && row.population > 0) {
      if (persons !== null && peopleDiffer(persons, row.population)) found.add(start);
      persons = row.population;
    }
  }
  const first = rows[0]?.[0];
  for (const { closed } of takeoversOf(site, sites)) {
    if (first === undefined || first < closed) found.add(closed);
  }
  for (const { day, from, to } of reroutingsOf(sites, [site])) {
    const isMoved = [...from, ...to].some(
      (one) => one.site === site && one.share >= SHARE_MOVED && !one.opened,
    );
    if (isMoved) found.add(day);
  }
  return [...found].sort();
}

/** Whether two counts of persons lie too far apart to be the same people. */
export function peopleDiffer(before: number, after: number): boolean {
  return after / before > PEOPLE_DIFFER || before / after > PEOPLE_DIFFER;
}
