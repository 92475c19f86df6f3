import { groupBy } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { mayStand } from "./may-stand.ts";
import { isWithheld, type PublicationGuard, type WithheldCell } from "./publication-guard.ts";

const DAY = 86_400_000;

/**
 * The levels that may be published. A plant's own level goes where its drug is withheld, and both it and a total go where
 * they rest on a single day of a small plant. A total goes where a small plant of a withheld group opened or closed within
 * its period and was sampled in it: only such a total mixes days with and without the plant, so that the totals of
 * shorter or longer periods around it could be solved for the plant; every other total holds the whole group or nobody
 * small of it.
 */
export function guardedLevels(
  entries: readonly LevelEntry[],
  loads: readonly SampleLoad[],
  guard: PublicationGuard,
): readonly LevelEntry[] {
  const daysOf = groupBy(
    loads.filter((load) => isWithheld(guard, load)),
    cellKey,
  );
  const isSampled = (cell: WithheldCell, { start, end }: LevelEntry["period"]): boolean =>
    (daysOf.get(cellKey(cell)) ?? []).some(({ day }) => start <= day && day <= end);
  const kept = entries.filter((entry) =>
    entry.scope === "plant" ? !isWithheld(guard, entry) : !breaksGroup(entry, guard, isSampled),
  );
  return kept.filter((entry) => !showsOneDay(entry, guard));
}

function cellKey({ site, biomarker }: { readonly site: string; readonly biomarker: string }): string {
  return JSON.stringify([site, biomarker]);
}

/** Whether a total mixes days with and without a small plant, or holds a part of a group that may not be known as a sum. */
function breaksGroup(
  entry: LevelEntry,
  { withheld, policy }: PublicationGuard,
  isSampled: (cell: WithheldCell, period: LevelEntry["period"]) => boolean,
): boolean {
  const { plants, period, site, biomarker } = entry;
  const group = withheld.filter(
    (cell) => cell.municipality === site && cell.biomarker === biomarker && cell.counted,
  );
  const isSmall = ({ reason }: WithheldCell): boolean => reason !== "subtraction";
  const held = group.filter((cell) => plants.includes(cell.site));
  const isMixed = group.some(
    (cell) =>
      isSmall(cell) &&
      isSampled(cell, period) &&
      (!held.includes(cell) || cell.turned.some((day) => period.start < day && day <= period.end)),
  );
  return isMixed || (held.length < group.length && held.some(isSmall) && !mayStand(held, policy));
}

/** Composites of several days are no single day. */
function showsOneDay(entry: LevelEntry, { withoutDays }: PublicationGuard): boolean {
  const ofPlant = groupBy(
    entry.samples.filter(({ usable, site }) => usable && withoutDays.includes(site)),
    ({ site }) => site,
  );
  return [...ofPlant.values()].some((samples) => daysIn(samples) < 2);
}

function daysIn(samples: readonly SampleLoad[]): number {
  const windows = new Map(samples.map(({ window }) => [window.start, window.end - window.start]));
  return Math.round([...windows.values()].reduce((sum, length) => sum + length, 0) / DAY);
}
