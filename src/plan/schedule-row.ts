import type { SamplingDay, Weekday } from "../calendar/index.ts";

/** One sample to take: one site, one day. */
export interface ScheduleRow {
  readonly period: string;
  readonly site: string;
  /** Name for the bottle, unique in the schedule. */
  readonly sample_id: string;
  readonly date: SamplingDay;
  readonly weekday: Weekday;
  /** The morning the bottle is fetched. */
  readonly pick_up: SamplingDay;
  /** Whether a second bottle is frozen as a reference for later batches. */
  readonly freeze_reference: "yes" | "no";
}

/** Columns of a schedule, in order. */
export const SCHEDULE_COLUMNS: readonly (keyof ScheduleRow)[] = [
  "period",
  "site",
  "sample_id",
  "date",
  "weekday",
  "pick_up",
  "freeze_reference",
];
