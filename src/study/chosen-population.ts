import type { Code } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import { dayOf, middleOf, type SamplingDay } from "../calendar/index.ts";
import { exp, log } from "../numerics/index.ts";
import { bySite, designPopulation, populationOn } from "../population/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type ErrorTerm, sigmaFromRsd } from "../uncertainty/index.ts";
import { combinedMarkers, type MarkerCount, sampleName } from "./combined-markers.ts";
import { markerCitations } from "./marker-citations.ts";
import { markerEstimates } from "./marker-estimates.ts";
import type { Study } from "./study.ts";

/** The population of one sample by another count than the census. */
export interface ChosenPopulation {
  readonly population: number;
  /** Errors of ln P; null leaves those of the settings. */
  readonly terms: readonly ErrorTerm[] | null;
  /** Sources of error that stand in flow and population alike. */
  readonly cancelled: readonly string[];
  readonly flags: readonly Code[];
}

type Choose = (measurement: Measurement) => ChosenPopulation | null;

/**
 * How the setting `population` counts: by the design capacity, by external counts of the day, by the markers in the same
 * sample, or by the census with the markers' change from day to day. Null for the census itself.
 */
export function chosenPopulation(study: Study, measurements: readonly Measurement[]): Choose | null {
  const { settings } = study;
  const dayFor = ({ window }: Measurement): SamplingDay => dayOf(middleOf(window), settings.timeZone);
  const sites = bySite(study.sites);
  const onDay = (sample: Measurement) => populationOn(sites.get(sample.site) ?? [], dayFor(sample));
  switch (settings.population) {
    case "census":
      return null;
    case "design":
      return (sample) => {
        const population = designPopulation(onDay(sample));
        return population === null ? null : { ...PLAIN, population, flags: ["POPULATION_PE"] };
      };
    case "day-counts": {
      const counts = new Map(study.dayCounts.map((count) => [`${count.day} ${count.site}`, count]));
      return (sample) => {
        const count = counts.get(`${dayFor(sample)} ${sample.site}`);
        if (count === undefined) return null;
        const terms = count.rsd === null ? null : [countError(sample.site, count.rsd)];
        return { ...PLAIN, population: count.people, terms };
      };
    }
    case "markers": {
      const counts = combinedMarkers(markerEstimates(study, measurements));
      return (sample) => {
        const count = counts.get(sampleName(sample));
        if (count === undefined) return null;
        const { population, own } = count;
        const flags = [...flagsOf(count), ...doubtsOf(count)];
        return { population, terms: own, cancelled: ["flow", "flow gap", "meter"], flags };
      };
    }
    case "census-markers": {
      const counts = combinedMarkers(markerEstimates(study, measurements));
      const usual = usualCounts([...counts.values()]);
      return (sample) => {
        const count = counts.get(sampleName(sample));
        const level = usual.get(sample.site);
        const census = sample.population ?? onDay(sample).population;
        if (count === undefined || level === undefined || census === null) return null;
        const { rsd } = onDay(sample);
        const known = settings.uncertainty.population;
        const ofLevel = countError(sample.site, rsd ?? known.bySite[sample.site] ?? known.default, "census");
        // What a person gives and how markers differ cancel in a ratio of two days; noise of the day stays.
        const ofDay = count.own.filter(({ scope }) => scope !== "site");
        return {
          population: census * (count.population / level),
          terms: [ofLevel, ...ofDay],
          cancelled: ["flow", "flow gap"],
          flags: flagsOf(count),
        };
      };
    }
  }
}

const PLAIN = { terms: null, cancelled: [], flags: [] } as const;

/** Geometric mean of a site's counts: the level that days are set against. */
function usualCounts(counts: readonly MarkerCount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { site, population } of counts) {
    const { sum, n } = sums.get(site) ?? { sum: 0, n: 0 };
    sums.set(site, { sum: sum + log(population), n: n + 1 });
  }
  return new Map([...sums].map(([site, { sum, n }]) => [site, exp(sum / n)]));
}

/** An external count errs alike on all days of a site: the same model, the same share of phones. */
function countError(site: string, rsd: number, what = "day counts"): ErrorTerm {
  const key = `${site} | ${what}`;
  return { source: "population", scope: "site", key, sigma: sigmaFromRsd(rsd), origin: "stated" };
}

/** The census sets the level of `census-markers`, where what one person gives cancels. */
function doubtsOf({ markers }: MarkerCount): readonly Code[] {
  const doubtful = markerCitations(markers).some(({ confidence }) => needsCheck(confidence));
  return doubtful ? ["CONSTANT_FROM_MEMORY"] : [];
}

function flagsOf({ between }: MarkerCount): ChosenPopulation["flags"] {
  return between > 0 ? ["POPULATION_FROM_MARKERS", "MARKERS_DISAGREE"] : ["POPULATION_FROM_MARKERS"];
}
