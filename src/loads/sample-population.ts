import type { SamplingDay } from "../calendar/index.ts";
import { type PopulationOn, populationOn, type Sampler, samplerOf } from "../population/index.ts";
import type { Measurement, SiteValidity } from "../samples/index.ts";
import type { Problem } from "./problem.ts";

/** The population that a measurement is divided by. */
export interface SamplePopulation {
  /** Persons, above 0; null when there is none. */
  readonly population: number | null;
  /** Relative standard uncertainty, a fraction; null when not stated. */
  readonly rsd: number | null;
  /** Names the estimate: loads with the same one share its error. */
  readonly key: string;
  /** The site's sampler on the day; null when the sites file has no row for it. */
  readonly sampler: Sampler | null;
  readonly problems: readonly Problem[];
}

type Found = Omit<SamplePopulation, "sampler">;

/** Validities by site, as `bySite` makes them. */
export type Sites = ReadonlyMap<string, readonly SiteValidity[]>;

/** The part of a measurement that decides it. */
export type StatedPopulation = Pick<Measurement, "site" | "population">;

/** What is known of a sample's site. */
export interface KnownSite {
  readonly validities: readonly SiteValidity[];
  /** What there is to say of a site that the sites file does not know. */
  readonly unknown: readonly Problem[];
  /** Sites with fewer persons are flagged. */
  readonly minimumPopulation: number;
}

/** The population of a sample: that of the laboratory's own row before that of the site's validities on the day. */
export function samplePopulation(
  stated: StatedPopulation,
  day: SamplingDay,
  { validities, unknown, minimumPopulation }: KnownSite,
): SamplePopulation {
  const on = populationOn(validities, day);
  const found = stated.population === null ? fromSites(on) : fromRow(stated.population, on);
  const { population } = found;
  const small = population !== null && population < minimumPopulation;
  return {
    ...found,
    sampler: on.validity === null ? null : samplerOf(on.validity),
    problems: [
      ...unknown,
      ...found.problems,
      ...(small
        ? [{ code: "SITE_SMALL" as const, received: population, details: { minimum: minimumPopulation } }]
        : []),
    ],
  };
}

function fromSites({ population, rsd, validity, flags }: PopulationOn): Found {
  const details = { closed: validity?.closed ?? "" };
  const problems = flags.map((code): Problem => ({ code, details }));
  return { population, rsd, key: validity?.validFrom ?? "", problems };
}

function fromRow(population: number, on: PopulationOn): Found {
  if (!(Number.isFinite(population) && population > 0)) {
    const problems: Problem[] = [{ code: "POPULATION_NOT_POSITIVE", received: population }];
    return { population: null, rsd: null, key: "", problems };
  }
  const problems = fromSites(on).problems.filter(({ code }) => code === "SITE_CLOSED");
  return { population, rsd: on.population === population ? on.rsd : null, key: String(population), problems };
}
