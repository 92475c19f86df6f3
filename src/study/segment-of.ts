import { groupBy } from "../base/index.ts";
import { recoveryOf, type SampleLoad } from "../loads/index.ts";
import type { SiteValidity, StudyEvent } from "../samples/index.ts";
import { catchmentBreaks } from "./catchment-breaks.ts";
import { startOfRow } from "./coverage.ts";
import { isSameSegment, type Segment } from "./segment.ts";

/** What a segment is found from, beside the samples. */
export interface SegmentSources {
  readonly sites: readonly SiteValidity[];
  readonly events: readonly StudyEvent[];
}

/**
 * Finds the segment of a load: laboratory, method, matrix and correction for recovery of its row (or those that a
 * bridge leads to), the meter and the sampler of the sites file, changes of the catchment, and breaks of the events file.
 * Loads of one segment get one and the same object.
 */
export function segmentFinder({ sites, events }: SegmentSources): (load: SampleLoad) => Segment {
  const places = new Map<string, PlaceHistory>();
  const rowsOf = groupBy(sites, ({ site }) => site);
  return (load) => {
    const { site, day } = load;
    const known = places.get(site) ?? historyOf(site, rowsOf.get(site) ?? [], sites, events);
    places.set(site, known);
    const { laboratory, method, matrix } = load.bridgedTo ?? load;
    const recovery = load.bridgedTo?.recovery ?? recoveryOf(load);
    const segment: Segment = {
      site,
      laboratory,
      method,
      matrix,
      recovery,
      meter: known.meter(day),
      sampler: known.sampler(day),
      catchment: known.catchment(day),
      network: known.network(day),
    };
    const same = known.segments.find((other) => isSameSegment(other, segment));
    if (same === undefined) known.segments.push(segment);
    return same ?? segment;
  };
}

type OnDay = (day: string) => string;

interface PlaceHistory {
  readonly meter: OnDay;
  readonly sampler: OnDay;
  readonly catchment: OnDay;
  readonly network: OnDay;
  /** Those met so far. */
  readonly segments: Segment[];
}

function historyOf(
  site: string,
  rows: readonly SiteValidity[],
  sites: readonly SiteValidity[],
  events: readonly StudyEvent[],
): PlaceHistory {
  const names = new Set([site, ...rows.map(({ municipality }) => municipality), ""]);
  const breaks = events.filter((event) => event.kind === "break" && names.has(event.site));
  const mode = lasting(rows, ({ samplingMode }) => samplingMode);
  const point = lasting(rows, ({ samplingPoint = "" }) => samplingPoint);
  return {
    meter: lasting(rows, ({ meter }) => meter),
    sampler: (day) => [mode(day), point(day)].filter((part) => part !== "").join(" "),
    catchment: since(catchmentBreaks(site, sites)),
    network: since(breaks.map(({ from }) => from).sort()),
    segments: [],
  };
}

/** What a row states lasts until another states something else; silence changes nothing. */
function lasting(rows: readonly SiteValidity[], pick: (row: SiteValidity) => string): OnDay {
  const stated = rows
    .map((row) => ({ start: startOfRow(row), value: pick(row).trim().toLowerCase() }))
    .filter(({ value }) => value !== "")
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return (day) => (stated.findLast(({ start }) => start <= day) ?? stated[0])?.value ?? "";
}

function since(breaks: readonly string[]): OnDay {
  const [first] = breaks;
  if (first === undefined) return () => "";
  return (day) => {
    const last = breaks.findLast((start) => start <= day);
    return last === undefined ? `before ${first}` : `from ${last}`;
  };
}
