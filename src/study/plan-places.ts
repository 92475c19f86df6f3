import { groupBy } from "../base/index.ts";
import { hypot } from "../numerics/index.ts";
import { defaultSpread, observedSpread, type PlanPlace, type Spread } from "../plan/index.ts";
import { knownRsd, rsdFor, sigmaFromRsd } from "../uncertainty/index.ts";
import { headlineOf } from "./headline.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Settings } from "./settings.ts";
import type { Study } from "./study.ts";

/** The headline residues at the places of a study, with the spread of its own samples where they show one. */
export function studyPlaces(study: Study, entries: readonly LevelEntry[]): readonly PlanPlace[] {
  const { settings } = study;
  const isHeadline = headlineOf(settings, study.sites);
  const plants = entries.filter(({ scope }) => scope === "plant");
  const wanted = groupBy(
    entries.filter((entry) => isHeadline(entry)),
    ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]),
  );
  return [...wanted.values()].flatMap((group): readonly PlanPlace[] => {
    const newest = newestOf(group);
    if (newest === undefined) return [];
    const { scope, site, biomarker } = newest;
    const own = newest.plants.map((plant) =>
      plants.filter((entry) => entry.site === plant && entry.biomarker === biomarker),
    );
    const masses = own.map(massOf);
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    const samples = own.flat().flatMap((entry) => entry.samples.filter(({ usable }) => usable));
    const below = samples.filter(({ load }) => load === null || !(load > 0)).length;
    return [
      {
        scope,
        site,
        biomarker,
        plants: own.map((past, index) => ({
          share: total > 0 ? (masses[index] ?? 0) / total : 1 / own.length,
          spread: spreadOf(past, biomarker, newest.plants[index] ?? "", settings),
        })),
        laboratory: laboratoryOf(settings, biomarker, newest),
        belowLimit: samples.length === 0 ? null : below / samples.length,
      },
    ];
  });
}

/** The headline residues at a plant without samples. */
export function defaultPlaces(settings: Settings): readonly PlanPlace[] {
  return settings.headline.biomarkers.map((biomarker) => ({
    scope: "plant",
    site: "",
    biomarker,
    plants: [{ share: 1, spread: defaultSpread(biomarker, measurementSd(settings, biomarker, "")) }],
    laboratory: {
      batchRsd: rsdFor(settings.uncertainty.batch, biomarker, ""),
      repeatabilityRsd: rsdFor(settings.uncertainty.concentration, biomarker, ""),
    },
    belowLimit: null,
  }));
}

function spreadOf(past: readonly LevelEntry[], biomarker: string, site: string, settings: Settings): Spread {
  const noise = measurementSd(settings, biomarker, site);
  const periods = past.map(({ samples }) =>
    samples
      .filter(({ usable }) => usable)
      .map(({ day, load, lowest, highest }) => ({ day, load, lowest, highest })),
  );
  const seen = observedSpread(periods, { weekend: settings.weekend, measurementSd: noise });
  return seen ?? defaultSpread(biomarker, noise);
}

/** Sd of ln(load) of the errors that are new in each sample. */
function measurementSd({ uncertainty }: Settings, biomarker: string, site: string): number {
  const parts = (["concentration", "flow", "sampling"] as const).map((key) =>
    sigmaFromRsd(rsdFor(uncertainty[key], biomarker, site)),
  );
  return hypot(...parts);
}

function laboratoryOf(
  { uncertainty }: Settings,
  biomarker: string,
  { plants, samples }: LevelEntry,
): PlanPlace["laboratory"] {
  const site = plants[0] ?? "";
  const laboratory = samples[0]?.laboratory ?? null;
  return {
    batchRsd: knownRsd(uncertainty.batch, biomarker, site, laboratory).rsd,
    repeatabilityRsd: knownRsd(uncertainty.concentration, biomarker, site, laboratory).rsd,
  };
}

/** Mean mass a plant brings: level times persons, over the periods that have both. */
function massOf(past: readonly LevelEntry[]): number {
  const masses = past.flatMap(({ level, population }) =>
    level.estimate === null || population === null ? [] : [level.estimate * population],
  );
  return masses.length === 0 ? 0 : masses.reduce((sum, mass) => sum + mass, 0) / masses.length;
}

function newestOf(group: readonly LevelEntry[]): LevelEntry | undefined {
  return [...group].sort((a, b) => (a.period.start < b.period.start ? 1 : -1))[0];
}
