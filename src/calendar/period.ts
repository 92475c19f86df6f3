import type { SamplingDay } from "./sampling-day.ts";

/** Periods of the calendar, and campaigns that the samples themselves make. */
export type PeriodKind = "tertial" | "week" | "month" | "quarter" | "year" | "campaign";

/** A period named by the user. */
export interface NamedPeriod {
  readonly name: string;
  readonly from: SamplingDay;
  readonly to: SamplingDay;
}

/** A kind of period, or a list of named ones. */
export type PeriodSetting = PeriodKind | readonly NamedPeriod[];

/** A run of days with its label; `end` is inclusive. */
export interface Period {
  readonly label: string;
  readonly start: SamplingDay;
  readonly end: SamplingDay;
}
