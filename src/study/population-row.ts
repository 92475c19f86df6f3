import type { SamplingDay } from "../calendar/index.ts";

/** How many people a site had on a day, by one way of counting. */
export interface PopulationRow {
  readonly site: string;
  readonly date: SamplingDay;
  /** `weekday`, `weekend` or `holiday`. */
  readonly day_type: "weekday" | "weekend" | "holiday";
  /** Titles of the study's events that day, as school holidays or a festival. */
  readonly events: string;
  readonly method: "census" | "design capacity" | "day counts" | "marker" | "markers combined";
  /** The marker or markers; empty for other methods. */
  readonly marker: string;
  readonly population: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly relative_uncertainty: number | null;
  /** This count over the census of the day. */
  readonly ratio_to_census: number | null;
  /** This count over the site's median by the same method: what commuters, guests and holidays move. */
  readonly ratio_to_usual: number | null;
  readonly flags: string;
}

/** The columns of `populations`, in order. */
export const POPULATION_COLUMNS = [
  "site",
  "date",
  "day_type",
  "events",
  "method",
  "marker",
  "population",
  "lower",
  "upper",
  "relative_uncertainty",
  "ratio_to_census",
  "ratio_to_usual",
  "flags",
] as const satisfies readonly (keyof PopulationRow)[];
