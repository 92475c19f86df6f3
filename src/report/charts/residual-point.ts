import type { SamplingDay } from "../../calendar/index.ts";

/** How far one sample lies from what a model expected of it. */
export interface ResidualPoint {
  readonly day: SamplingDay;
  /** Standard normal units. */
  readonly residual: number;
  /** Residuals of different segments are parted by a line. */
  readonly segment: string;
}
