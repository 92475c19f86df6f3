import type { PeriodSetting, SamplingDay, Weekday } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { Design } from "../plan/index.ts";
import type { StudyOrRows } from "./as-study.ts";

/** Options of `plan`. */
export interface PlanOptions {
  /** The municipality's own past samples. @defaultValue none: published spreads */
  readonly study?: StudyOrRows;
  /** Settings as in a study file: `headline`, `level`, `period`, `uncertainty`, `language`, `seed`. */
  readonly settings?: StudySettingsInput;
  /** The change to see, per cent, above -100. @defaultValue 50 */
  readonly detect?: number;
  /** Wanted probability to see it, per cent. @defaultValue 80 */
  readonly power?: number;
  /** Samples per period and plant. @defaultValue what the budget buys, else as many as before, else 7 */
  readonly samples?: number;
  /** For all periods and plants planned: money with `costPerSample`, else a number of analyses. */
  readonly budget?: number;
  /** @defaultValue 1 */
  readonly costPerSample?: number;
  /** Setting up the sampler and fetching the bottles, each time. @defaultValue 0 */
  readonly costPerVisit?: number;
  /** The first day that may be sampled; without it no schedule is made. */
  readonly from?: SamplingDay;
  /** How many periods to schedule. @defaultValue a year's worth */
  readonly periods?: number;
  /** Days or weeks without sampling: `2027-W28/2027-W31`, `2027-06-18`. */
  readonly closed?: readonly string[];
  /** @defaultValue true */
  readonly skipHolidays?: boolean;
  /** @defaultValue "any day" */
  readonly pickUp?: "any day" | "working days";
  /** The design of the schedule. @defaultValue "rotating weekdays" */
  readonly design?: Design;
  /** The day of a fixed weekday. @defaultValue "Wed" */
  readonly weekday?: Weekday;
  /** Frozen reference samples run again in each later batch; 0 plans without. @defaultValue 5 */
  readonly referenceSamples?: number;
  /** Batches that one period is analysed in. @defaultValue 1 */
  readonly batchesPerPeriod?: number;
  /** Samples below their limit, per cent, 0 to below 100. @defaultValue that of the past samples, else none */
  readonly belowLimit?: number;
}

/** What was planned with, complete: it makes the same plan again. */
export interface PlanSettings {
  readonly language: "sv" | "en";
  readonly period: PeriodSetting;
  readonly level: number;
  readonly headline: readonly string[];
  readonly seed: number;
  readonly detect: number;
  readonly power: number;
  readonly samples: Readonly<Record<Design, number>>;
  readonly family: number;
  readonly from: SamplingDay | null;
  readonly periods: number | null;
  readonly closed: readonly string[];
  readonly skipHolidays: boolean;
  readonly pickUp: "any day" | "working days";
  readonly design: Design;
  readonly weekday: Weekday;
  readonly weekend: readonly Weekday[];
  readonly weekSpread: number;
  readonly referenceSamples: number;
  readonly batchesPerPeriod: number;
  /** Null: as the past samples have it. */
  readonly belowLimit: number | null;
  readonly budget: number | null;
  readonly costPerSample: number;
  readonly costPerVisit: number;
}
