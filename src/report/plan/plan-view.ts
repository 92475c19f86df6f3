import type { PeriodSetting } from "../../calendar/index.ts";
import type { Design, PlanRow, PowerRow, ScheduleRow } from "../../plan/index.ts";

/** What the texts of a plan are written from. */
export interface PlanView {
  readonly settings: {
    readonly period: PeriodSetting;
    /** Per cent. */
    readonly detect: number;
    /** Per cent. */
    readonly power: number;
    readonly samples: Readonly<Record<Design, number>>;
    readonly design: Design;
    readonly referenceSamples: number;
    readonly seed: number;
  };
  readonly rows: readonly PlanRow[];
  readonly power: readonly PowerRow[];
  readonly schedule: readonly ScheduleRow[];
  /** Plants that are sampled; an empty name where none is known. */
  readonly sites: readonly string[];
}
