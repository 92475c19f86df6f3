import type { Code } from "../base/index.ts";
import { comparability } from "../compare/index.ts";
import { peopleDiffer } from "./catchment-breaks.ts";
import type { LevelEntry } from "./level-entry.ts";
import { PLACE_PARTS } from "./segment.ts";

const CODES = {
  meter: "METER_CHANGED",
  sampler: "SAMPLER_CHANGED",
  catchment: "CATCHMENT_CHANGED",
  network: "NETWORK_CHANGED",
} as const satisfies Record<(typeof PLACE_PARTS)[number], Code>;

/**
 * What changed between two sides of a comparison, so that no number can stand across it; empty where nothing did.
 * Two places differ in their meters and catchments by nature: there only the analysis counts. Totals must cover the same
 * people: plants may merge, but none may come or go.
 */
export function segmentChanges(
  from: LevelEntry | undefined,
  to: LevelEntry | undefined,
  twoPlaces: boolean,
): readonly Code[] {
  if (from === undefined || to === undefined) return [];
  const analysis = comparability(from.segments, to.segments).flags;
  if (twoPlaces) return analysis;
  const before = new Map(from.segments.map((segment) => [segment.site, segment]));
  const place = to.segments.flatMap((segment) => {
    const earlier = before.get(segment.site);
    return PLACE_PARTS.flatMap((part) =>
      earlier !== undefined && earlier[part] !== segment[part] ? [CODES[part]] : [],
    );
  });
  return [...new Set<Code>([...analysis, ...place, ...coverageChanges(from, to)])];
}

function coverageChanges(from: LevelEntry, to: LevelEntry): readonly Code[] {
  if (to.scope === "plant") return [];
  if (from.covers.join("\n") !== to.covers.join("\n")) return ["PLANTS_DIFFER"];
  const known = from.population !== null && to.population !== null;
  return known && peopleDiffer(from.population, to.population) ? ["CATCHMENT_CHANGED"] : [];
}
