import { type Issue, issue } from "../base/index.ts";
import { dayFromNumber, dayNumber, dayOf } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { Study } from "./study.ts";

/**
 * Loads of days on which untreated water passed the plant by are lower bounds and carry the flag; the value stays, since
 * what went by was never sampled. One issue for each site and day.
 */
export function overflowLoads(
  { overflow, settings }: Study,
  loads: readonly SampleLoad[],
): { readonly loads: readonly SampleLoad[]; readonly issues: readonly Issue[] } {
  const volumes = new Map(
    overflow.filter(({ volume }) => volume > 0).map((one) => [`${one.day} ${one.site}`, one]),
  );
  if (volumes.size === 0) return { loads, issues: [] };
  const issues = new Map<string, Issue>();
  const flagged = loads.map((load): SampleLoad => {
    const names = daysIn(load, settings.timeZone).map((day) => `${day} ${load.site}`);
    const hits = names.filter((name) => volumes.has(name));
    if (hits.length === 0) return load;
    for (const name of hits) {
      const { site, day, volume, place } = volumes.get(name) ?? { site: "", day: "", volume: 0, place: null };
      const percent = load.flow === null ? "?" : Number(((100 * volume) / load.flow).toPrecision(3));
      const details = { site, day, volume: Number(volume.toPrecision(4)), percent };
      const at = { file: place?.file ?? null, row: place?.rows[0] ?? null };
      issues.set(name, issue({ code: "OVERFLOW_LOWER_BOUND", ...at, received: volume, details }));
    }
    return { ...load, flags: [...load.flags, "OVERFLOW_LOWER_BOUND"] };
  });
  return { loads: flagged, issues: [...issues.values()] };
}

/** Every local day that a sample's window touches. */
function daysIn({ window }: SampleLoad, timeZone: string): readonly string[] {
  const first = dayNumber(dayOf(window.start, timeZone));
  const last = dayNumber(dayOf(window.end - 1, timeZone));
  return Array.from({ length: last - first + 1 }, (_, after) => dayFromNumber(first + after));
}
