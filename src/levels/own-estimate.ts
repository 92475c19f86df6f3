import type { IntervalKind } from "./period-level.ts";

/** A level with its own scatter only, before the errors it shares with other results. Loads in mg/d/1000. */
export interface OwnEstimate {
  readonly estimate: number;
  /** Ends of the own interval; null: open on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly kind: IntervalKind;
  /** Standard error of ln(estimate); null: not known. */
  readonly standardError: number | null;
  /** The same without the finite-population factor: what two periods of an unchanged drug differ by. */
  readonly comparisonError: number | null;
  /** Null: the error is known, not estimated. */
  readonly degreesOfFreedom: number | null;
  /** Each observation's share of the estimate; they add to 1. */
  readonly shares: readonly number[];
  readonly weekendRatio: number | null;
  readonly method: string;
}
