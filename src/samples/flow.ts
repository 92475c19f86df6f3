import type { SamplingDay } from "../calendar/index.ts";
import type { Place } from "./measurement.ts";

/** Inflow of one local day at a site: a total in m3 (its day has 23, 24 or 25 hours). */
export interface FlowDay {
  readonly site: string;
  readonly day: SamplingDay;
  readonly total: number;
  readonly place: Place;
}

/** A meter's readings at one site, in order of time. */
export interface MeterSeries {
  readonly site: string;
  /** `rate`: momentary flow in m3/d at each time. `totaliser`: accumulated m3 at each time. */
  readonly kind: "rate" | "totaliser";
  /** Milliseconds since 1970 UTC. */
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly file: string;
}

/** All that is known of the flow of a study's sites. */
export interface FlowRecord {
  readonly days: readonly FlowDay[];
  readonly series: readonly MeterSeries[];
}
