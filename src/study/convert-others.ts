import type { DayCount, Dispensing, OverflowDay } from "../ingest/index.ts";
import type { SiteValidity, StudyEvent } from "../samples/index.ts";
import type { PublishedLoad } from "./published-load.ts";

type Row = Readonly<Record<string, string | number | null>>;

/** Columns of the sites file that `convertTables` writes. */
export const SITES_COLUMNS = [
  "site",
  "name",
  "municipality",
  "valid_from",
  "valid_to",
  "population",
  "residents",
  "connected_share",
  "population_rsd",
  "design_pe",
  "sampling_mode",
  "sampling_point",
  "sampling_interval_min",
  "pulses_per_day",
  "pulse_minutes",
  "meter",
  "receives",
  "closed",
  "successor",
  "latitude",
  "longitude",
] as const;

/** A row of the sites file; persons connected are written as stated, or as the residents and the share they came of. */
export function siteRow(site: SiteValidity): Row {
  const { residents = null, connectedShare = null } = site;
  const parts = residents !== null && connectedShare !== null;
  return {
    site: site.site,
    name: site.name,
    municipality: site.municipality,
    valid_from: site.validFrom,
    valid_to: site.validTo,
    population: parts ? null : site.population,
    residents,
    connected_share: connectedShare,
    population_rsd: site.populationRsd,
    design_pe: site.designPe,
    sampling_mode: site.samplingMode,
    sampling_point: site.samplingPoint ?? "",
    sampling_interval_min: site.samplingIntervalMin ?? null,
    pulses_per_day: site.pulsesPerDay ?? null,
    pulse_minutes: site.pulseMinutes ?? null,
    meter: site.meter,
    receives: site.receives,
    closed: site.closed,
    successor: site.successor,
    latitude: site.latitude,
    longitude: site.longitude,
  };
}

export const EVENTS_COLUMNS = ["from", "to", "site", "kind", "title", "publish"] as const;

/** A row of the events file. */
export function eventRow({ publish, ...event }: StudyEvent): Row {
  return { ...event, publish: publish ? "yes" : "no" };
}

export const PUBLISHED_COLUMNS = [
  "biomarker",
  "label",
  "load_mg_per_day_per_1000",
  "lower",
  "upper",
  "relative_uncertainty",
] as const;

/** A row of the published figures. */
export function publishedRow({ lower, upper, relative_uncertainty, ...figure }: PublishedLoad): Row {
  return {
    ...figure,
    lower: lower ?? null,
    upper: upper ?? null,
    relative_uncertainty: relative_uncertainty ?? null,
  };
}

export const DISPENSING_COLUMNS = ["substance", "from", "to", "mg_per_day_per_1000"] as const;

/** A row of the prescribed amounts. */
export function dispensingRow({ substance, from, to, amount }: Dispensing): Row {
  return { substance, from, to, mg_per_day_per_1000: amount };
}

export const OVERFLOW_COLUMNS = ["site", "date", "overflow_m3"] as const;

/** A row of the bypassed water. */
export function overflowRow({ site, day, volume }: OverflowDay): Row {
  return { site, date: day, overflow_m3: volume };
}

export const DAY_COUNT_COLUMNS = ["site", "date", "people", "rsd"] as const;

/** A row of the people present day by day. */
export function dayCountRow({ site, day, people, rsd }: DayCount): Row {
  return { site, date: day, people, rsd };
}
