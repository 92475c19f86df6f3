import type { Period, SamplingDay } from "../calendar/index.ts";
import { municipalityLevel, type PlantLevel, periodLevel, type Target } from "../levels/index.ts";
import { populationOn } from "../population/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { runsIn } from "./coverage.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import { peopleServed } from "./people-served.ts";
import type { Settings } from "./settings.ts";

/**
 * Level of a set of plants in one period: their loads summed over their summed population, never a mean of means.
 * Plants that are closed or not connected yet are left out of the set, and so is an unsampled one that did not run in the
 * middle of the period, or whose people another plant serves; one without a level leaves no total (PLANT_MISSING), and so does a plant whose series breaks within the
 * period, or two plants that serve the same people one after the other (BREAK_IN_PERIOD).
 * Null when no plant of the set has a population.
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
  const isSampled = (site: string): boolean => ofPeriod.some((entry) => entry.site === site);
  const open = plants.filter((site) => runsIn(period, site, isSampled(site), sites));
  const served = peopleServed(open, sites);
  const members = servedOnce(open.map((site) => memberOf(site, ofPeriod, sites, period, served)));
  const nothing = periodLevel([], levelOptions(settings, period, target, biomarker));
  const levels: PlantLevel[] = [];
  for (const { site, entry, population } of members) {
    if (population !== null) levels.push({ site, population, level: entry?.level ?? nothing });
  }
  if (levels.length === 0) return null;
  const uncounted = members.filter(({ population }) => population === null).map(({ site }) => site);
  const broken = brokenIn(members);
  const level = municipalityLevel(levels, { level: settings.level });
  const present = members.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const flags = [
    ...(uncounted.length === 0 ? [] : (["PLANT_MISSING"] as const)),
    ...(broken.length === 0 ? [] : (["BREAK_IN_PERIOD", "PLANT_MISSING"] as const)),
  ];
  return {
    scope: "municipality",
    site: name,
    biomarker,
    segments: present.flatMap(({ segments }) => segments.map((segment) => ({ ...segment, catchment: "" }))),
    plants: members.map(({ site }) => site),
    covers: [...new Set(members.flatMap(({ covers }) => covers))].sort(),
    missing: [
      ...uncounted,
      ...levels
        .filter((plant) => plant.level.estimate === null && plant.level.upper === null)
        .map(({ site }) => site),
    ],
    broken,
    period,
    level:
      flags.length === 0
        ? level
        : { ...nothing, samples: level.samples, flags: [...new Set([...nothing.flags, ...flags])] },
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
  readonly sampled: boolean;
  readonly covers: readonly string[];
  readonly population: number | null;
}

function memberOf(
  site: string,
  ofPeriod: readonly LevelEntry[],
  sites: readonly SiteValidity[],
  period: Period,
  served: (site: string, day: SamplingDay) => readonly string[],
): Member {
  const own = ofPeriod.filter((entry) => entry.site === site);
  const entry = own.length === 1 ? (own[0] ?? null) : null;
  const ofSite = sites.filter((row) => row.site === site);
  return {
    site,
    entry,
    sampled: own.length > 0,
    covers: served(site, entry?.samples[0]?.day ?? period.end),
    population: entry?.population ?? populationOn(ofSite, period.end).population,
  };
}

/** Without the unsampled plants whose people the sampled ones serve. */
function servedOnce(members: readonly Member[]): readonly Member[] {
  const served = new Set(members.filter(({ sampled }) => sampled).flatMap(({ covers }) => covers));
  return members.filter(({ sampled, covers }) => sampled || !covers.every((people) => served.has(people)));
}

/** Plants whose series breaks within the period, and those that serve people whom another member serves too. */
function brokenIn(members: readonly Member[]): readonly string[] {
  return members
    .filter(
      (member) =>
        (member.sampled && member.entry === null) ||
        members.some(
          (other) => other !== member && other.covers.some((people) => member.covers.includes(people)),
        ),
    )
    .map(({ site }) => site);
}
