import { findPopulationMarker, type PopulationMarker } from "../biomarkers/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import { sampleLoads } from "../loads/index.ts";
import { perPersonRsd } from "../population/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type ErrorTerm, sigmaFromRsd } from "../uncertainty/index.ts";
import { persons } from "../units/index.ts";
import type { Study } from "./study.ts";

/** Persons that one marker saw in one sample. */
export interface MarkerEstimate {
  readonly site: string;
  readonly window: Window;
  readonly day: SamplingDay;
  readonly marker: PopulationMarker;
  readonly population: number;
  /** Errors of ln P that the marker has alone: analysis, sampling, what one person gives. */
  readonly own: readonly ErrorTerm[];
  /** Errors of the flow, which all markers of the sample and its residues share. */
  readonly water: readonly ErrorTerm[];
}

/** Sources of error that come with the water and not with what is dissolved in it. */
export const OF_THE_WATER: readonly string[] = ["flow", "flow gap", "meter"];

/**
 * Every quantified marker of population as persons: mass load / amount a person gives. What one person gives is one
 * error for all days of a site, so it never averages out.
 */
export function markerEstimates(
  study: Pick<Study, "flow" | "sites" | "settings">,
  measurements: readonly Measurement[],
): readonly MarkerEstimate[] {
  const found = measurements.flatMap((measurement) => {
    const known = findPopulationMarker(measurement.biomarker);
    return known === null ? [] : [{ ...known, measurement }];
  });
  // The population divides out of a mass load; one person stands in so that sites without a census have errors too.
  const { loads } = sampleLoads(
    found.map(({ measurement }) => ({ ...measurement, population: persons(1) })),
    {
      flow: study.flow,
      uncertainty: study.settings.uncertainty,
      timeZone: study.settings.timeZone,
      level: study.settings.level,
    },
  );
  return loads.flatMap(({ site, window, day, massLoad, errors }, index): MarkerEstimate[] => {
    const known = found[index];
    if (known === undefined || massLoad === null || !(massLoad > 0)) return [];
    const { marker, factor } = known;
    const perPerson: ErrorTerm = {
      source: "population",
      scope: "site",
      key: `${site} | ${marker.name}`,
      sigma: sigmaFromRsd(perPersonRsd(marker)),
      origin: "assumed",
    };
    return [
      {
        site,
        window,
        day,
        marker,
        population: (massLoad * factor) / marker.perPerson,
        own: [
          ...errors.filter(({ source }) => source !== "population" && !OF_THE_WATER.includes(source)),
          perPerson,
        ],
        water: errors.filter(({ source }) => OF_THE_WATER.includes(source)),
      },
    ];
  });
}
