import { groupBy } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { mayStand } from "./may-stand.ts";
import { isWithheld, type PublicationGuard, type WithheldCell } from "./publication-guard.ts";

const DAY = 86_400_000;

/**
 * The levels that may be published. A plant's own level goes where its drug is withheld; a total goes where it holds a
 * part of a withheld group only, so that no two totals differ by one withheld plant; and both go where they rest on a
 * single day of a small plant.
 */
export function guardedLevels(
  entries: readonly LevelEntry[],
  loads: readonly SampleLoad[],
  guard: PublicationGuard,
): readonly LevelEntry[] {
  const sampledYears = yearsOf(loads, guard);
  const kept = entries.filter((entry) =>
    entry.scope === "plant" ? !isWithheld(guard, entry) : !breaksGroup(entry, guard, sampledYears),
  );
  return kept.filter((entry) => !showsOneDay(entry, guard));
}

function groupOf({ site, biomarker }: LevelEntry, { withheld }: PublicationGuard): readonly WithheldCell[] {
  return withheld.filter(
    (cell) => cell.municipality === site && cell.biomarker === biomarker && cell.counted,
  );
}

/**
 * A total without some plants of the group is safe only in years in which those were not sampled, and only where those
 * that it holds may be known as a sum, or none of them is small.
 */
function breaksGroup(entry: LevelEntry, guard: PublicationGuard, sampledYears: ReadonlySet<string>): boolean {
  const { plants, period, biomarker } = entry;
  const group = groupOf(entry, guard);
  const held = group.filter(({ site }) => plants.includes(site));
  if (held.length === group.length) return false;
  const isSmall = ({ reason }: WithheldCell): boolean => reason !== "subtraction";
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  const absent = group.filter((cell) => isSmall(cell) && !held.includes(cell));
  const sampled = absent.some(({ site }) =>
    [...sampledYears].some((key) => {
      const [year, ...cell] = JSON.parse(key) as [number, string, string];
      return cell[0] === site && cell[1] === biomarker && first <= year && year <= last;
    }),
  );
  return sampled || (held.some(isSmall) && !mayStand(held, guard.policy));
}

function yearsOf(loads: readonly SampleLoad[], guard: PublicationGuard): ReadonlySet<string> {
  const own = loads.filter((load) => isWithheld(guard, load));
  return new Set(
    own.map(({ day, site, biomarker }) => JSON.stringify([Number(day.slice(0, 4)), site, biomarker])),
  );
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
