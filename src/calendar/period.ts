import type { SamplingDay } from "./sampling-day.ts";

export type PeriodKind = "tertial" | "week" | "month" | "quarter" | "year" | "campaign";

/** A period named by the user. */
export interface NamedPeriod {
  readonly name: string;
  readonly from: SamplingDay;
  readonly to: SamplingDay;
}

export type PeriodSetting = PeriodKind | readonly NamedPeriod[];

/** A run of days with its label; `end` is inclusive. */
export interface Period {
  readonly label: string;
  readonly start: SamplingDay;
  readonly end: SamplingDay;
}
