import type { Period } from "../calendar/index.ts";
import { municipalityLevel, type PlantLevel, periodLevel, type Target } from "../levels/index.ts";
import { populationOn } from "../population/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import type { Settings } from "./settings.ts";

/**
 * Level of a set of plants in one period: their loads summed over their summed population, never a mean of means.
 * Plants that are closed or not connected yet are left out of the set; one without a level leaves no total
 * (PLANT_MISSING). Null when no plant of the set has a population.
 * @param name what the total is called; @param ofPeriod the plants' entries for one biomarker and period
 */
export function totalOfPlants(
  name: string,
  plants: readonly string[],
  ofPeriod: readonly LevelEntry[],
  { sites, settings, target }: TotalContext,
): LevelEntry | null {
  const [first] = ofPeriod;
  if (first === undefined) return null;
  const { biomarker, period } = first;
  const set = plants.filter((site) => isOpen(site, period, sites));
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
    site: name,
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

/** What a total needs to know of the study. */
export interface TotalContext {
  readonly sites: readonly SiteValidity[];
  readonly settings: Settings;
  readonly target: Target;
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

/** A plant that closed before the period, or was first connected after it, is not missing from it. */
function isOpen(site: string, period: Period, sites: readonly SiteValidity[]): boolean {
  const rows = sites.filter((row) => row.site === site);
  const closed = rows.some((row) => row.closed !== null && row.closed < period.start);
  const later = rows.length > 0 && rows.every((row) => row.validFrom !== null && row.validFrom > period.end);
  return !closed && !later;
}
