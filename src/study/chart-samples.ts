import { type SampleLoad, toLoadRow } from "../loads/index.ts";
import { type ChartSample, formatNumber, type LimitPoint, samplesFromLoads } from "../report/index.ts";
import type { ChartContext } from "./chart-context.ts";
import type { ChartPlace } from "./chart-place.ts";

/** The single samples of a place that may be shown. */
export interface PlaceSamples {
  readonly samples: readonly ChartSample[];
  /** The lowest load that could have been measured in each; empty for several plants, or where most limits are unknown. */
  readonly limits: readonly LimitPoint[];
  /** Says whose single days are not drawn; empty when all are. */
  readonly note: string;
}

/**
 * Picks the samples behind a place's levels. Single days of plants with fewer connected persons than the study's
 * `publication.minimumPopulation` are left out: a picture goes farther than its table.
 */
export function placeSamples({ study, loads, language }: ChartContext, place: ChartPlace): PlaceSamples {
  const { minimumPopulation } = study.settings.publication;
  const behind = new Set(place.entries.flatMap(({ samples }) => samples));
  const own = loads.filter((load) => behind.has(load));
  const open = own.filter(({ population }) => population === null || population >= minimumPopulation);
  const hidden = [...new Set(own.filter((load) => !open.includes(load)).map(({ site }) => site))];
  const rows = open.map((load) => toLoadRow(load, study.settings.timeZone));
  const several = new Set(rows.map(({ site }) => site)).size > 1;
  const limits = open.flatMap((load, index): LimitPoint[] => {
    const value = limitOf(load);
    return value === null ? [] : [{ time: rows[index]?.sampling_start ?? load.day, value }];
  });
  return {
    samples: samplesFromLoads(rows.map((row) => ({ ...row, site: several ? row.site : "" }))),
    note:
      hidden.length === 0
        ? ""
        : NOTES[language](hidden.join(", "), formatNumber(minimumPopulation, 0, language)),
    limits: several || 2 * limits.length < open.length ? [] : limits.sort(byTime),
  };
}

const NOTES = {
  sv: (sites: string, persons: string) =>
    `Enskilda dygn från ${sites} visas inte: färre än ${persons} anslutna personer.`,
  en: (sites: string, persons: string) =>
    `Single days of ${sites} are not shown: fewer than ${persons} connected persons.`,
} as const;

/** A load is in proportion to its concentration, so the limit's load is too. */
function limitOf({ load, result, highest, measurement }: SampleLoad): number | null {
  if (result === "above ULOQ") return null;
  if (load === null) return highest;
  const { concentration, loq, lod } = measurement;
  const limit = loq ?? lod;
  return limit === null || concentration === null || !(concentration > 0)
    ? null
    : (limit * load) / concentration;
}

function byTime(a: LimitPoint, b: LimitPoint): number {
  return a.time < b.time ? -1 : a.time > b.time ? 1 : 0;
}
