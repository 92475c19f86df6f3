import type { SamplingDay } from "../calendar/index.ts";
import type { Place } from "./measurement.ts";

/** What held for a site from one day to another. One row of the sites file. */
export interface SiteValidity {
  readonly site: string;
  readonly name: string;
  readonly municipality: string;
  /** First and last day it holds; null is open. */
  readonly validFrom: SamplingDay | null;
  readonly validTo: SamplingDay | null;
  /** Persons connected; null when the row gives none. */
  readonly population: number | null;
  /** Where `population` was made of them: persons living there, and the share (a fraction) that is connected. */
  readonly residents?: number | null;
  readonly connectedShare?: number | null;
  /** Relative standard uncertainty of the population, a fraction; null when not stated. */
  readonly populationRsd: number | null;
  readonly designPe: number | null;
  /** How the sampler takes its portions, as written: by time, flow or volume, or continuously. */
  readonly samplingMode: string;
  /** Where the sampler stands, as written. @defaultValue not stated */
  readonly samplingPoint?: string;
  /** Minutes between two portions, at mean flow where the sampler follows it; null when not stated. */
  readonly samplingIntervalMin?: number | null;
  /** Pulses that carry a residue past the sampler in a day: users x uses x share flushed; null when not stated. */
  readonly pulsesPerDay?: number | null;
  /** Length of a pulse at the sampler, minutes; null when not stated. */
  readonly pulseMinutes?: number | null;
  readonly meter: string;
  readonly receives: string;
  readonly closed: SamplingDay | null;
  readonly successor: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly place: Place;
}
