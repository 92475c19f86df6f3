import type { Code } from "../base/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";

/** What an interval is: bounds never pose as a confidence interval. */
export type IntervalKind = "confidence" | "with prior" | "bounds" | "one-sided";

/** Which mean is meant: of the whole period, or only of the days that were sampled. */
export type Target = "period" | "sampled days";

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
  readonly samples: number;
  readonly detected: number;
  readonly daysCovered: number;
  /** Scatter of ln(estimate) that no other result shares, with its degrees of freedom. */
  readonly ownStandardError: number | null;
  readonly degreesOfFreedom: number | null;
  /** Errors of ln(estimate) shared with other results. */
  readonly sharedErrors: readonly ErrorTerm[];
  /** Ratio of the weekend stratum's mean to the weekday stratum's; null without both. */
  readonly weekendRatio: number | null;
  readonly flags: readonly Code[];
}
