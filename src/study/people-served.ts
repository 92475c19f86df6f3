import { addDays, type SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { EVER_BEFORE, startOfRow, type Takeover, takeoversOf } from "./coverage.ts";
import { type Rerouting, reroutingsOf } from "./reroutings.ts";

/** A plant may run for so long before the one it replaces is closed. */
const OVERLAP_DAYS = 366;

/**
 * Finds whose people a plant serves on a day, named by the plants that first served them: its own, those of the plants
 * that it has taken over by then, and re-routed areas, which have a name of their own. A plant that was built to replace
 * others, or opened with people of its neighbours, serves theirs only.
 * @param plants those that are asked for
 */
export function peopleServed(
  plants: readonly string[],
  sites: readonly SiteValidity[],
): (site: string, day: SamplingDay) => readonly string[] {
  const reroutings = reroutingsOf(sites, plants);
  const served = (site: string, day: SamplingDay, met: readonly string[]): readonly string[] => {
    if (met.includes(site)) return [];
    const taken = takeoversOf(site, sites).filter(({ closed }) => closed <= day);
    const inherited = taken.flatMap((one) => served(one.site, day, [...met, site]));
    const own = isReplacement(site, taken, sites) || isSplitOff(site, reroutings) ? [] : [site];
    return [...new Set([...own, ...inherited, ...areasOf(site, day, reroutings)])].sort();
  };
  return (site, day) => served(site, day, []);
}

function isReplacement(site: string, taken: readonly Takeover[], sites: readonly SiteValidity[]): boolean {
  const [first] = taken;
  const starts = sites
    .filter((row) => row.site === site)
    .map(startOfRow)
    .sort();
  return first !== undefined && (starts[0] ?? EVER_BEFORE) >= addDays(first.closed, -OVERLAP_DAYS);
}

function isSplitOff(site: string, reroutings: readonly Rerouting[]): boolean {
  return reroutings.some(({ to }) => to.some((moved) => moved.site === site && moved.opened));
}

/** The re-routed areas whose water comes to the plant on the day: not yet moved away from it, or already moved to it. */
function areasOf(site: string, day: SamplingDay, reroutings: readonly Rerouting[]): readonly string[] {
  return reroutings.flatMap(({ day: moved, from, to }) => {
    const areas = from.flatMap((before) => to.map((after) => ({ before: before.site, after: after.site })));
    const own = areas.filter(({ before, after }) => (day < moved ? before : after) === site);
    return own.map(({ before, after }) => `${before} to ${after} ${moved}`);
  });
}
