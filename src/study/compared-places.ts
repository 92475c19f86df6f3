import { issueError, nearest } from "../base/index.ts";
import type { ComparedPlace } from "./compare-choice.ts";
import type { LevelEntry } from "./level-entry.ts";

/** One side of a comparison of places; `plants` are those taken together, null for one place under its own name. */
export interface ResolvedPlace {
  readonly name: string;
  readonly plants: readonly string[] | null;
}

const OTHERS = "others";

/**
 * The places that are meant. `others` is every plant that the other side does not hold, unless a place has that name.
 * @throws WbeError `ARGUMENT_INVALID` for a place without samples, one place on both sides, or no other plants.
 */
export function comparedPlaces(
  sites: readonly [ComparedPlace, ComparedPlace],
  entries: readonly LevelEntry[],
): readonly [ResolvedPlace, ResolvedPlace] {
  const plants = [
    ...new Set(entries.flatMap((entry) => (entry.scope === "plant" ? [entry.site] : []))),
  ].sort();
  const known = [...new Set(entries.map(({ site }) => site))];
  const isOthers = (place: ComparedPlace) => place === OTHERS && !known.includes(OTHERS);
  for (const site of sites.filter((place) => !isOthers(place)).flat())
    if (!known.includes(site)) throw unknownSite(site, known);
  const [first, second] = sites.map((place, index): ResolvedPlace => {
    const other = sites[1 - index] ?? [];
    if (!isOthers(place)) return named(place);
    const rest = plants.filter((site) => !plantsOf(other, entries).has(site));
    if (rest.length === 0)
      throw refused("there are no other plants", OTHERS, `there are ${known.join(", ")}`);
    return { name: rest.join(" + "), plants: rest };
  });
  if (first === undefined || second === undefined || overlaps(first, second))
    throw refused("two different sites are needed", [sites].flat(2).join(", "), "name another one");
  return [first, second];
}

function named(place: ComparedPlace): ResolvedPlace {
  const names = [...new Set([place].flat())].sort();
  return names.length === 1
    ? { name: names[0] ?? "", plants: null }
    : { name: names.join(" + "), plants: names };
}

/** A name can mean a plant, and a municipality with all its plants. */
function plantsOf(place: ComparedPlace, entries: readonly LevelEntry[]): ReadonlySet<string> {
  const names = [place].flat();
  return new Set(entries.filter(({ site }) => names.includes(site)).flatMap(({ plants }) => plants));
}

function overlaps(a: ResolvedPlace, b: ResolvedPlace): boolean {
  const names = a.plants ?? [a.name];
  return (b.plants ?? [b.name]).some((name) => names.includes(name));
}

function unknownSite(site: string, known: readonly string[]): Error {
  const near = nearest(site, known);
  const hint = near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`;
  return refused(`the site ${site} has no samples`, site, hint);
}

function refused(what: string, received: string, hint: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", received, details: { name: "sites", what }, hint });
}
