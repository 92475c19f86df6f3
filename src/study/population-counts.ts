import { type Code, groupBy } from "../base/index.ts";
import { needsCheck } from "../biomarkers/index.ts";
import { dayOf, middleOf, type SamplingDay } from "../calendar/index.ts";
import { bySite, designPopulation, populationOn } from "../population/index.ts";
import type { Measurement } from "../samples/index.ts";
import { sigmaFromRsd, totalSigma } from "../uncertainty/index.ts";
import { combinedMarkers } from "./combined-markers.ts";
import { markerCitations } from "./marker-citations.ts";
import { type MarkerEstimate, markerEstimates } from "./marker-estimates.ts";
import type { PopulationRow } from "./population-row.ts";
import type { Study } from "./study.ts";

/** One count of a site's people on a day. */
export interface PopulationCount extends Pick<PopulationRow, "site" | "date" | "method" | "marker"> {
  readonly population: number;
  /** Standard deviation of ln P; null where nobody says how sure a capacity is. */
  readonly sigma: number | null;
  readonly flags: readonly Code[];
}

/** Every count of people that the study allows, on its sampled days and on those of the day counts. */
export function populationCounts(
  study: Study,
  measurements: readonly Measurement[],
): readonly PopulationCount[] {
  const estimates = markerEstimates(study, measurements);
  const combined = [...combinedMarkers(estimates).values()];
  return [
    ...statedCounts(study, measurements),
    ...study.dayCounts.map(({ site, day, people, rsd }): PopulationCount => {
      const sigma = sigmaFromRsd(rsd ?? usualRsd(study, site));
      return { site, date: day, method: "day counts", marker: "", population: people, sigma, flags: [] };
    }),
    ...estimates.map(({ site, day, marker, population, own, water }): PopulationCount => {
      const sigma = totalSigma([...own, ...water]);
      const flags = [...caveatOf(marker), ...doubtsOf([marker.name])];
      return { site, date: day, method: "marker", marker: marker.name, population, sigma, flags };
    }),
    ...combined.map(({ site, day, population, own, water, markers, between }): PopulationCount => {
      const sigma = totalSigma([...own, ...water]);
      const marker = markers.join(" + ");
      const flags: readonly Code[] = [
        ...(between > 0 ? (["MARKERS_DISAGREE"] as const) : []),
        ...doubtsOf(markers),
      ];
      return { site, date: day, method: "markers combined", marker, population, sigma, flags };
    }),
  ];
}

/** Census and capacity on each sampled or counted day. */
function statedCounts(study: Study, measurements: readonly Measurement[]): readonly PopulationCount[] {
  const sites = bySite(study.sites);
  const days = daysOf(study, measurements);
  return days.flatMap(({ site, date, own }): PopulationCount[] => {
    const on = populationOn(sites.get(site) ?? [], date);
    const census = own ?? on.population;
    const design = designPopulation(on);
    const sigma = sigmaFromRsd(on.rsd ?? usualRsd(study, site));
    return [
      ...(census === null
        ? []
        : [{ site, date, method: "census", marker: "", population: census, sigma, flags: [] } as const]),
      ...(design === null
        ? []
        : [
            {
              site,
              date,
              method: "design capacity",
              marker: "",
              population: design,
              sigma: null,
              flags: ["POPULATION_PE"],
            } as const,
          ]),
    ];
  });
}

function daysOf(
  { settings, dayCounts }: Study,
  measurements: readonly Measurement[],
): readonly { readonly site: string; readonly date: SamplingDay; readonly own: number | null }[] {
  const sampled = measurements.map(({ site, window, population }) => ({
    site,
    date: dayOf(middleOf(window), settings.timeZone),
    own: population,
  }));
  const counted = dayCounts.map(({ site, day }) => ({ site, date: day, own: null }));
  return [
    ...groupBy([...sampled, ...counted], ({ site, date }) => JSON.stringify([site, date])).values(),
  ].flatMap((group) => {
    const [first] = group;
    const own = group.find((one) => one.own !== null && one.own > 0)?.own ?? null;
    return first === undefined ? [] : [{ ...first, own }];
  });
}

function usualRsd({ settings }: Study, site: string): number {
  const { bySite: own, default: usual } = settings.uncertainty.population;
  return (Object.hasOwn(own, site) ? own[site] : undefined) ?? usual;
}

/** What one person gives is from memory for most markers. */
function doubtsOf(markers: readonly string[]): readonly Code[] {
  return markerCitations(markers).some(({ confidence }) => needsCheck(confidence))
    ? ["CONSTANT_FROM_MEMORY"]
    : [];
}

function caveatOf({ caveat }: MarkerEstimate["marker"]): readonly Code[] {
  switch (caveat) {
    case "snus":
      return ["MARKER_SNUS"];
    case "industry":
      return ["MARKER_INDUSTRY"];
    case "custom":
      return ["MARKER_CUSTOM"];
    case null:
      return [];
  }
}
