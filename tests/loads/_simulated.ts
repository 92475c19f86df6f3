import { startOfDay } from "../../src/calendar/index.ts";
import type { FlowDay, Measurement, MeterSeries, SiteValidity } from "../../src/samples/index.ts";
import { m3PerDay, ngPerL, persons } from "../../src/units/index.ts";

export const ZONE = "Europe/Stockholm";
export const HOUR = 3_600_000;

/** Midnight plus hours on the clock's own scale; good for days without a change of clock. */
export function at(day: string, hours = 0): number {
  return startOfDay(day, ZONE) + hours * HOUR;
}

/** A simulated measurement: 500 ng/L in 12 000 m3/d from 37 000 persons, over 2026-01-13. */
export function measurement(changes: Partial<Measurement> = {}): Measurement {
  return {
    site: "Simulated plant",
    sampleId: "s1",
    window: { start: at("2026-01-13"), end: at("2026-01-14") },
    biomarker: "benzoylecgonine",
    result: "quantified",
    concentration: ngPerL(500),
    lowest: ngPerL(500),
    highest: ngPerL(500),
    lod: null,
    loq: null,
    flow: m3PerDay(12_000),
    population: persons(37_000),
    givenLoad: null,
    laboratory: "Lab A",
    method: "",
    matrix: "",
    batch: "b1",
    analysisDate: null,
    stated: null,
    replicates: 1,
    replicateRsd: null,
    flags: [],
    place: { file: "lab.csv", rows: [2] },
    ...changes,
  };
}

/** Below a limit of `limit` ng/L. */
export function nonDetect(limit: number | null, changes: Partial<Measurement> = {}): Measurement {
  return measurement({
    result: "below LOQ",
    concentration: null,
    lowest: ngPerL(0),
    highest: limit === null ? null : ngPerL(limit),
    ...changes,
  });
}

export function validity(changes: Partial<SiteValidity> = {}): SiteValidity {
  return {
    site: "Simulated plant",
    name: "Simulated plant",
    municipality: "Simulated town",
    validFrom: null,
    validTo: null,
    population: 37_000,
    populationRsd: null,
    designPe: null,
    samplingMode: "",
    meter: "",
    receives: "",
    closed: null,
    successor: "",
    latitude: null,
    longitude: null,
    place: { file: "sites.csv", rows: [2] },
    ...changes,
  };
}

export function flowDay(day: string, total: number, row = 2): FlowDay {
  return { site: "Simulated plant", day, total, place: { file: "flow.csv", rows: [row] } };
}

export function series(
  kind: MeterSeries["kind"],
  times: readonly number[],
  values: readonly number[],
): MeterSeries {
  return {
    site: "Simulated plant",
    kind,
    times: Float64Array.from(times),
    values: Float64Array.from(values),
    file: "meter.csv",
  };
}

/** Readings every `minutes` from `start` to `end`, both included. */
export function clock(start: number, end: number, minutes: number): number[] {
  const step = minutes * 60_000;
  return Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step);
}
