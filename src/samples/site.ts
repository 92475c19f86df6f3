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
  /** Relative standard uncertainty of the population, a fraction; null when not stated. */
  readonly populationRsd: number | null;
  readonly designPe: number | null;
  readonly samplingMode: string;
  readonly meter: string;
  readonly receives: string;
  readonly closed: SamplingDay | null;
  readonly successor: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly place: Place;
}
