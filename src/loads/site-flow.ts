import type { SamplingDay } from "../calendar/index.ts";
import type { FlowRecord, MeterSeries } from "../samples/index.ts";
import { variationOf } from "./flow-reading.ts";

/** A meter's series with what is asked of it again and again. */
export interface IndexedSeries extends MeterSeries {
  /** Median step between readings, milliseconds. */
  readonly step: number;
  /** Coefficient of variation of the flow over the whole series. */
  readonly variation: number;
}

/** All that is known of the flow at one site, ready for look-up. */
export interface SiteFlow {
  /** Total of each local day, m3. */
  readonly days: ReadonlyMap<SamplingDay, number>;
  readonly daysVariation: number;
  readonly series: readonly IndexedSeries[];
}

/** Sorts a flow record by site, once for all windows. Of two totals for a day the first counts. */
export function indexFlow(record: FlowRecord): ReadonlyMap<string, SiteFlow> {
  const days = new Map<string, Map<SamplingDay, number>>();
  for (const { site, day, total } of record.days) {
    const ofSite = days.get(site) ?? new Map<SamplingDay, number>();
    if (!ofSite.has(day)) ofSite.set(day, total);
    days.set(site, ofSite);
  }
  const series = new Map<string, IndexedSeries[]>();
  for (const one of record.series) {
    const ofSite = series.get(one.site) ?? [];
    ofSite.push(indexSeries(one));
    series.set(one.site, ofSite);
  }
  const sites = new Set([...days.keys(), ...series.keys()]);
  return new Map(
    [...sites].map((site) => [site, siteFlow(days.get(site) ?? new Map(), series.get(site) ?? [])]),
  );
}

function siteFlow(days: ReadonlyMap<SamplingDay, number>, series: readonly IndexedSeries[]): SiteFlow {
  return { days, daysVariation: variationOf([...days.values()]), series };
}

function indexSeries(series: MeterSeries): IndexedSeries {
  const { kind, times, values } = series;
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const rates = kind === "rate" ? values : ratesOf(values, steps);
  const step = Float64Array.from(steps).sort()[steps.length >> 1] ?? 0;
  return { ...series, step, variation: variationOf(rates) };
}

function ratesOf(totals: Float64Array, steps: Float64Array): Float64Array {
  const rates = steps.map((step, index) => ((totals[index + 1] ?? 0) - (totals[index] ?? 0)) / step);
  return rates.filter((rate) => rate >= 0 && Number.isFinite(rate));
}
