import { groupBy } from "../base/index.ts";
import { periodLevel } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import type { Settings } from "./settings.ts";
import type { Study } from "./study.ts";
import { totalOfPlants } from "./total-of-plants.ts";

/** The entry with its level made anew from other samples; null when no total is left. */
export function remadeEntry(
  entry: LevelEntry,
  samples: readonly SampleLoad[],
  { settings, sites }: Pick<Study, "settings" | "sites">,
): LevelEntry | null {
  if (entry.scope === "plant") return plantOf(entry, entry.site, samples, settings);
  const ofPlant = groupBy(samples, ({ site }) => site);
  const plants = entry.plants.map((site) => plantOf(entry, site, ofPlant.get(site) ?? [], settings));
  const context = { sites, settings, target: entry.level.target };
  return totalOfPlants(entry.site, entry.plants, plants, context);
}

function plantOf(
  entry: LevelEntry,
  site: string,
  samples: readonly SampleLoad[],
  settings: Settings,
): LevelEntry {
  const options = {
    ...levelOptions(settings, entry.period, entry.level.target, entry.biomarker),
    extremeDays: entry.level.extremeDays,
  };
  const known = samples.flatMap(({ population }) => (population === null ? [] : [population]));
  return {
    ...entry,
    scope: "plant",
    site,
    plants: [site],
    covers: [site],
    segments: entry.segments.filter((segment) => segment.site === site),
    missing: [],
    broken: [],
    samples,
    level: periodLevel(samples, options),
    population: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
  };
}
