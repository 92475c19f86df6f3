import type { Code } from "../base/index.ts";
import type { SamplingDay, Weekday } from "../calendar/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";

/** What an interval is: bounds never pose as a confidence interval. */
export type IntervalKind = "confidence" | "with prior" | "bounds" | "one-sided";

/** Which mean is meant: of the whole period, or only of the days that were sampled. */
export type Target = "period" | "sampled days";

/** A share of samples with a detection, with its exact (Clopper-Pearson) interval. */
export interface DetectionShare {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The same level by another rule, printed beside the main one. */
export interface LevelAlternative {
  readonly method: string;
  /** mg/d/1000. */
  readonly estimate: number;
}

/**
 * The level of a biomarker over a period at one plant or in one municipality, mg/d/1000 inhabitants.
 * `estimate` is null when the data carry no level; then `lower`/`upper` may still hold bounds.
 */
export interface PeriodLevel {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly intervalKind: IntervalKind | null;
  /** Interval without the errors that cancel between periods of the same site. */
  readonly comparisonLower: number | null;
  readonly comparisonUpper: number | null;
  readonly target: Target;
  /** Estimator and variant, in words: "two-stratum mean (Tue-Fri, Sat-Mon), calendar weights". */
  readonly method: string;
  /** Samples that entered. */
  readonly samples: number;
  /** Of these, how many the laboratory detected. */
  readonly detected: number;
  readonly daysCovered: number;
  /** Scatter of ln(estimate) that no other result shares, with its degrees of freedom. */
  readonly ownStandardError: number | null;
  /** Null beside a standard error: the error is known, not estimated from the scatter (no t factor). */
  readonly degreesOfFreedom: number | null;
  /** Errors of ln(estimate) shared with other results; with bounds only, those of the samples by their weights. */
  readonly sharedErrors: readonly ErrorTerm[];
  /**
   * What a comparison uses in place of the two above: without the finite-population factor, and with the whole spread
   * between weeks where days stand together and the season where they lie to one side of the period, because periods
   * of an unchanged drug differ by these too.
   */
  readonly comparisonStandardError: number | null;
  /** Of `comparisonStandardError`; null: known. At one plant the same as `degreesOfFreedom`. */
  readonly comparisonDegreesOfFreedom: number | null;
  readonly comparisonErrors: readonly ErrorTerm[];
  /** Ratio of the weekend stratum's mean to the weekday stratum's; null without both. */
  readonly weekendRatio: number | null;
  /** The days called weekend in this level; empty when the design has one kind of day. */
  readonly weekendDays: readonly Weekday[];
  /** Null without samples. */
  readonly detectionShare: DetectionShare | null;
  /** The largest measured load, mg/d/1000; null when nothing was measured. */
  readonly maximum: number | null;
  /** Days whose load lies far from the others of their kind: kept, and told. */
  readonly extremeDays: readonly SamplingDay[];
  readonly alternatives: readonly LevelAlternative[];
  readonly flags: readonly Code[];
}
