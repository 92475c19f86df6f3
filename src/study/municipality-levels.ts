import { groupBy } from "../base/index.ts";
import type { Target } from "../levels/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { newestRows } from "./newest-rows.ts";
import type { Settings } from "./settings.ts";
import { totalOfPlants } from "./total-of-plants.ts";

/**
 * Levels of each municipality: period loads summed over one set of plants, over their summed population.
 * The set is every plant of the municipality that was ever sampled for the biomarker, closed ones apart;
 * a period in which one of them has no level has no total, and says which plant is missing.
 */
export function municipalityLevels(
  plants: readonly LevelEntry[],
  sites: readonly SiteValidity[],
  settings: Settings,
  target: Target,
): readonly LevelEntry[] {
  const municipalityOf = municipalities(sites);
  const named = plants.filter(({ site }) => municipalityOf.has(site));
  const entries: LevelEntry[] = [];
  for (const [municipality, ofMunicipality] of groupBy(named, ({ site }) => municipalityOf.get(site) ?? "")) {
    for (const ofBiomarker of groupBy(ofMunicipality, ({ biomarker }) => biomarker).values()) {
      const sampled = [...new Set(ofBiomarker.map(({ site }) => site))].sort();
      for (const ofPeriod of groupBy(ofBiomarker, ({ period }) => period.label).values()) {
        const entry = totalOfPlants(municipality, sampled, ofPeriod, { sites, settings, target });
        if (entry !== null) entries.push(entry);
      }
    }
  }
  return entries;
}

function municipalities(sites: readonly SiteValidity[]): ReadonlyMap<string, string> {
  const rows = [...newestRows(sites).values()];
  return new Map(
    rows.filter(({ municipality }) => municipality !== "").map((row) => [row.site, row.municipality]),
  );
}
