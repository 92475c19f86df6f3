import { WbeError } from "../base/index.ts";
import type { PeriodLevel } from "../levels/index.ts";
import { sigmaFromRsd } from "../uncertainty/index.ts";
import { type CompareLevelsOptions, compareLevels } from "./compare-levels.ts";
import type { LevelComparison } from "./level-comparison.ts";

/** A figure somebody else published, mg/d/1000 inhabitants. */
export interface PublishedFigure {
  readonly load: number;
  /** Its relative standard uncertainty, a fraction; null: not stated, then it is taken as exact. */
  readonly relativeUncertainty: number | null;
  /** How it was made, for the record: "EUDA 2024, zeros for non-detects". */
  readonly source: string;
}

/**
 * A level over a published figure. Nothing cancels: all errors of the level count, so the interval is its absolute one,
 * joined by the figure's own error if stated. The figure may rest on other rules (zeros for non-detects, one week).
 * Throws `WbeError` ARGUMENT_INVALID for a figure that is not positive.
 */
export function compareWithPublished(
  figure: PublishedFigure,
  to: PeriodLevel,
  options: CompareLevelsOptions = {},
): LevelComparison {
  const { load, relativeUncertainty, source } = figure;
  if (!(load > 0 && Number.isFinite(load)) || (relativeUncertainty ?? 0) < 0) {
    throw new WbeError("ARGUMENT_INVALID", `the published load must be a positive number, not ${load}`, {
      path: "figure.load",
      expected: "above 0 mg/d/1000, uncertainty not negative",
      received: String(load),
    });
  }
  const from: PeriodLevel = {
    ...to,
    estimate: load,
    lower: null,
    upper: null,
    intervalKind: null,
    comparisonStandardError: relativeUncertainty === null ? 0 : sigmaFromRsd(relativeUncertainty),
    degreesOfFreedom: null,
    comparisonDegreesOfFreedom: null,
    comparisonErrors: [],
    flags: [],
    extremeDays: [],
    alternatives: [],
  };
  const absolute: PeriodLevel = {
    ...to,
    comparisonStandardError: to.ownStandardError,
    comparisonDegreesOfFreedom: to.degreesOfFreedom,
    comparisonErrors: to.sharedErrors,
  };
  const comparison = compareLevels(from, absolute, options);
  return { ...comparison, method: `ratio to a published figure (${source})` };
}
