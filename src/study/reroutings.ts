import { groupBy } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { EVER_BEFORE, startOfRow, takeoversOf } from "./coverage.ts";
import { newestRows } from "./newest-rows.ts";

/** People of a municipality who went from some of its plants to others on one day. */
export interface Rerouting {
  readonly municipality: string;
  readonly day: SamplingDay;
  readonly from: readonly Moved[];
  readonly to: readonly Moved[];
}

/** One plant's part in it. */
export interface Moved {
  readonly site: string;
  /** Persons lost or gained. */
  readonly persons: number;
  /** The same as a fraction of the persons that it served before; 1 for a plant that opened. */
  readonly share: number;
  readonly opened: boolean;
}

/** Persons lost and gained must agree so well to be the same people. */
const AGREE = 0.1;

/** A plant whose persons change by less goes on as it was. */
export const SHARE_MOVED = 0.1;

/**
 * Re-routed areas, read from the persons of the sites file: on one day some plants of a municipality lose what others,
 * or a plant that opens that day, gain (within a tenth), and for one of them at least it is a tenth of its persons. What
 * a successor takes over from a closed plant is told apart. Sorted by day.
 * @param plants those whose municipalities are looked at; all by default
 */
export function reroutingsOf(
  sites: readonly SiteValidity[],
  plants: readonly string[] | null = null,
): readonly Rerouting[] {
  const newest = newestRows(sites);
  const municipalityOf = (site: string): string => newest.get(site)?.municipality ?? "";
  const near = plants === null ? null : new Set(plants.map(municipalityOf));
  const steps = [...groupBy(sites, ({ site }) => site)].flatMap(([site, rows]) => {
    const municipality = municipalityOf(site);
    const isLookedAt = municipality !== "" && (near === null || near.has(municipality));
    return isLookedAt ? stepsOf(site, municipality, rows, sites) : [];
  });
  const groups = groupBy(steps, ({ municipality, day }) => JSON.stringify([day, municipality]));
  return [...groups.values()]
    .flatMap(reroutingIn)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether two numbers of persons agree so well that they may be the same people. */
export function sameMany(lost: number, gained: number): boolean {
  return Math.abs(lost - gained) <= AGREE * Math.max(lost, gained);
}

interface Step {
  readonly site: string;
  readonly municipality: string;
  readonly day: SamplingDay;
  /** Persons it served before, with those of the plants that it took over on the day; 0 for one that opens. */
  readonly before: number;
  readonly gained: number;
}

/** Every change of the persons connected, without those that came from a plant that closed on the day. */
function stepsOf(
  site: string,
  municipality: string,
  rows: readonly SiteValidity[],
  sites: readonly SiteValidity[],
): readonly Step[] {
  const known = personsByStart(rows);
  return known.flatMap(({ day, persons }, index) => {
    if (index === 0 && day === EVER_BEFORE) return [];
    const inherited = takeoversOf(site, sites)
      .filter(({ closed }) => closed === day)
      .reduce((sum, { site: closed }) => sum + lastPersons(closed, sites), 0);
    const before = (known[index - 1]?.persons ?? 0) + inherited;
    const gained = persons - before;
    return gained === 0 ? [] : [{ site, municipality, day, before, gained }];
  });
}

/** The persons of each validity in order of time; a later row for the same start is a revision and wins. */
export function personsByStart(
  rows: readonly SiteValidity[],
): readonly { readonly day: SamplingDay; readonly persons: number }[] {
  const latest = new Map<SamplingDay, number>();
  for (const row of rows)
    if (row.population !== null && row.population > 0) latest.set(startOfRow(row), row.population);
  return [...latest].map(([day, persons]) => ({ day, persons })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function lastPersons(site: string, sites: readonly SiteValidity[]): number {
  return personsByStart(sites.filter((row) => row.site === site)).at(-1)?.persons ?? 0;
}

function reroutingIn(steps: readonly Step[]): readonly Rerouting[] {
  const [first] = steps;
  if (first === undefined) return [];
  const moved = (sign: 1 | -1): readonly Moved[] =>
    steps
      .filter(({ gained }) => sign * gained > 0)
      .map(({ site, before, gained }) => ({
        site,
        persons: sign * gained,
        share: before === 0 ? 1 : (sign * gained) / before,
        opened: before === 0,
      }));
  const [from, to] = [moved(-1), moved(1)];
  const [lost, gained] = [from, to].map((side) => side.reduce((sum, { persons }) => sum + persons, 0));
  const same = sameMany(lost ?? 0, gained ?? 0);
  const felt = [...from, ...to].some(({ share }) => share >= SHARE_MOVED);
  const { municipality, day } = first;
  return same && felt && from.length > 0 && to.length > 0 ? [{ municipality, day, from, to }] : [];
}
