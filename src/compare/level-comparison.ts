import type { Code } from "../base/index.ts";
import type { IntervalKind, Target } from "../levels/index.ts";

/** Which way a change points. */
export type Direction = "increase" | "decrease";

/** Two levels set against each other; `ratio` is `to` over `from`. */
export interface LevelComparison {
  readonly ratio: number | null;
  /** Null beside a ratio or a p-value: open on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly intervalKind: IntervalKind | null;
  /** Two-sided, of the hypothesis that nothing changed. */
  readonly pValue: number | null;
  readonly degreesOfFreedom: number | null;
  /** Which way the data point, also where no ratio can be given; null when they point nowhere. */
  readonly direction: Direction | null;
  readonly target: Target;
  readonly method: string;
  /** False: the samples are too few, or of too few kinds of day, for any verdict. */
  readonly enough: boolean;
  readonly flags: readonly Code[];
}

/** Which way a ratio points; null for exactly 1 or no ratio. */
export function directionOf(ratio: number | null): Direction | null {
  if (ratio === null || ratio === 1) return null;
  return ratio > 1 ? "increase" : "decrease";
}
