import type { SamplingDay } from "../calendar/index.ts";

/** Something done or happened, from the events file. */
export interface StudyEvent {
  readonly from: SamplingDay;
  readonly to: SamplingDay;
  /** Empty: all sites. */
  readonly site: string;
  /** `break`: samples before and after it are not comparable (a new main, a moved sampler). */
  readonly kind: "intervention" | "event" | "note" | "break";
  readonly title: string;
  /** Whether it may be printed in a published report. */
  readonly publish: boolean;
}
