import type { Period } from "../calendar/index.ts";
import { municipalityLevel, type PlantLevel, periodLevel, type Target } from "../levels/index.ts";
import { populationOn } from "../population/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { groupBy } from "./group-by.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import { newestRows } from "./newest-rows.ts";
import type { Settings } from "./settings.ts";

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
        const entry = total(municipality, sampled, ofPeriod, sites, settings, target);
        if (entry !== null) entries.push(entry);
      }
    }
  }
  return entries;
}

function total(
  municipality: string,
  sampled: readonly string[],
  ofPeriod: readonly LevelEntry[],
  sites: readonly SiteValidity[],
  settings: Settings,
  target: Target,
): LevelEntry | null {
  const [first] = ofPeriod;
  if (first === undefined) return null;
  const { biomarker, period } = first;
  const set = sampled.filter((site) => isOpen(site, period, sites));
  const nothing = periodLevel([], levelOptions(settings, period, target, biomarker));
  const members = set.map((site) => memberOf(site, ofPeriod, sites, period));
  const levels: PlantLevel[] = [];
  for (const { site, entry, population } of members) {
    if (population !== null) levels.push({ site, population, level: entry?.level ?? nothing });
  }
  if (levels.length === 0) return null;
  const uncounted = members.filter(({ population }) => population === null).map(({ site }) => site);
  const level = municipalityLevel(levels, { level: settings.level });
  const present = members.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  return {
    scope: "municipality",
    site: municipality,
    biomarker,
    segments: present.flatMap(({ segments }) => segments),
    plants: set,
    missing: [
      ...uncounted,
      ...levels
        .filter((plant) => plant.level.estimate === null && plant.level.upper === null)
        .map(({ site }) => site),
    ],
    period,
    level: uncounted.length === 0 ? level : { ...nothing, flags: [...nothing.flags, "PLANT_MISSING"] },
    population: levels.reduce((sum, { population }) => sum + population, 0),
    samples: present.flatMap(({ samples }) => samples),
  };
}

interface Member {
  readonly site: string;
  /** Null when the plant has no samples in the period, or several segments that cannot be one level. */
  readonly entry: LevelEntry | null;
  readonly population: number | null;
}

function memberOf(
  site: string,
  ofPeriod: readonly LevelEntry[],
  sites: readonly SiteValidity[],
  period: Period,
): Member {
  const own = ofPeriod.filter((entry) => entry.site === site);
  const entry = own.length === 1 ? (own[0] ?? null) : null;
  const ofSite = sites.filter((row) => row.site === site);
  return { site, entry, population: entry?.population ?? populationOn(ofSite, period.end).population };
}

function municipalities(sites: readonly SiteValidity[]): ReadonlyMap<string, string> {
  const rows = [...newestRows(sites).values()];
  return new Map(
    rows.filter(({ municipality }) => municipality !== "").map((row) => [row.site, row.municipality]),
  );
}

/** A plant that closed before the period, or was first connected after it, is not missing from it. */
function isOpen(site: string, period: Period, sites: readonly SiteValidity[]): boolean {
  const rows = sites.filter((row) => row.site === site);
  const closed = rows.some((row) => row.closed !== null && row.closed < period.start);
  const later = rows.length > 0 && rows.every((row) => row.validFrom !== null && row.validFrom > period.end);
  return !closed && !later;
}
