import type { Code } from "../base/index.ts";
import type { PeriodLevel } from "../levels/index.ts";
import { exp, log, studentTQuantile, studentTUpperTail, welchSatterthwaite } from "../numerics/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { compareWithBounds } from "./compare-with-bounds.ts";
import { errorsBetween } from "./errors-between.ts";
import { directionOf, type LevelComparison } from "./level-comparison.ts";
import { priorsIn } from "./priors-in.ts";

/** Options of `compareLevels`. */
export interface CompareLevelsOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/**
 * How well the prior sd between weeks is known. Plants lie evenly between .15 and .25 (methods, section 5), so its square
 * has a mean of .0408 and an sd of .0116, as a chi-square of 2 x (.0408 / .0116)^2 degrees of freedom has.
 */
const WEEK_PRIOR_DEGREES_OF_FREEDOM = 25;

/**
 * Ratio of two levels (`to` over `from`) with interval and two-sided p-value, on the log scale.
 * Variance = own variances + errors that do not cancel between the sides; Welch-Satterthwaite degrees of freedom with
 * batch, bridge and season at infinite ones, the prior between weeks at 25. A side with bounds only: `compareWithBounds`. Without a level
 * on a side the answer says why in `flags`.
 * The finite-population factor stays out, clustered days carry the whole spread between weeks, and sides sampled at
 * different times of their periods a season: an unchanged drug's periods differ by these, and that is no change. Two periods with non-detects are better compared from their samples: `comparePeriods`.
 * Source: Welch 1947, doi:10.1093/biomet/34.1-2.28; the project's methods, sections 2.4, 9 and 10.
 */
export function compareLevels(
  from: PeriodLevel,
  to: PeriodLevel,
  options: CompareLevelsOptions = {},
): LevelComparison {
  const obstacles = obstaclesTo(from, to);
  const nothing = noComparison(from, to, obstacles);
  if (obstacles.length === 1 && obstacles[0] === "BOUNDS_ONLY") {
    const beyond = compareWithBounds(from, to, options.level ?? 0.95);
    if (beyond !== null) {
      const flags = nothing.flags.filter((flag) => flag !== "BOUNDS_ONLY");
      return {
        ...nothing,
        ...beyond,
        flags,
        method: "level against the nearest end of the other side's bounds",
      };
    }
  }
  if (from.estimate === null || to.estimate === null || obstacles.length > 0) return nothing;
  if (!(from.estimate > 0 && to.estimate > 0)) return nothing;
  const quotient = to.estimate / from.estimate;
  // equal loads on other days differ by the rounding of their sums
  const ratio = Math.abs(quotient - 1) < 1e-14 * (from.samples + to.samples) ? 1 : quotient;
  const direction = directionOf(ratio);
  if (from.comparisonStandardError === null || to.comparisonStandardError === null)
    return { ...nothing, ratio, direction };

  const own = [from, to].map(({ comparisonStandardError, comparisonDegreesOfFreedom }) => ({
    variance: (comparisonStandardError ?? 0) ** 2,
    degreesOfFreedom: comparisonDegreesOfFreedom ?? Infinity,
  }));
  const shared = errorsBetween(from.comparisonErrors, to.comparisonErrors);
  const ofSource = (areWeeks: boolean): number =>
    totalSigma(shared.filter(({ source }) => (source === "weeks") === areWeeks)) ** 2;
  const parts = [
    ...own,
    { variance: ofSource(true), degreesOfFreedom: WEEK_PRIOR_DEGREES_OF_FREEDOM },
    { variance: ofSource(false), degreesOfFreedom: Infinity },
  ];
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const degreesOfFreedom = welchSatterthwaite(parts);
  const error = Math.sqrt(variance);
  if (!Number.isFinite(error)) return { ...nothing, ratio, direction };
  const half = studentTQuantile((1 + (options.level ?? 0.95)) / 2, degreesOfFreedom) * error;
  const priors = priorsIn(shared, variance);
  const statistic = error > 0 ? Math.abs(log(ratio)) / error : ratio === 1 ? 0 : Infinity;
  return {
    ...nothing,
    ratio,
    direction,
    lower: ratio * exp(-half),
    upper: ratio * exp(half),
    intervalKind:
      priors.length > 0 || [from, to].some(({ intervalKind }) => intervalKind === "with prior")
        ? "with prior"
        : "confidence",
    pValue: Number.isFinite(statistic) ? Math.min(1, 2 * studentTUpperTail(statistic, degreesOfFreedom)) : 0,
    degreesOfFreedom: Number.isFinite(degreesOfFreedom) ? degreesOfFreedom : null,
    flags: [...new Set([...nothing.flags, ...priors])],
  };
}

/** The comparison of two sides that cannot be compared by their levels, with the reasons. */
export function noComparison(
  from: PeriodLevel,
  to: PeriodLevel,
  obstacles: readonly Code[] = obstaclesTo(from, to),
): LevelComparison {
  const told = [from, to].flatMap(({ flags }) => flags.filter((flag) => CARRIED.has(flag)));
  const clustered = [from, to].some(({ comparisonErrors }) =>
    comparisonErrors.some(({ source }) => source === "weeks"),
  );
  return {
    ratio: null,
    lower: null,
    upper: null,
    intervalKind: null,
    pValue: null,
    degreesOfFreedom: null,
    direction: null,
    target: from.target,
    method: "ratio of two levels, Welch-Satterthwaite on the log scale",
    enough: ![...obstacles, ...told].some((code) => SHORTAGES.has(code)),
    flags: [...new Set([...obstacles, ...told, ...(clustered ? (["WEEK_PRIOR_ADDED"] as const) : [])])],
  };
}

/** Flags of a level that matter for a comparison. */
const CARRIED: ReadonlySet<Code> = new Set<Code>([
  "TOO_FEW_SAMPLES",
  "HAS_NON_DETECTS",
  "ZERO_RULE",
  "SUBSTITUTED",
  "WEEK_PRIOR_ADDED",
  "DAY_PRIOR_ADDED",
  "BATCH_ASSUMED",
  "PLANT_MISSING",
]);

const SHORTAGES: ReadonlySet<Code> = new Set<Code>([
  "PERIOD_MISSING",
  "TOO_FEW_SAMPLES",
  "ONE_STRATUM",
  "PLANT_MISSING",
]);

function obstaclesTo(from: PeriodLevel, to: PeriodLevel): readonly Code[] {
  const sides = [from, to];
  const codes: Code[] = [];
  const has = (code: Code) => sides.some(({ flags }) => flags.includes(code));
  if (sides.some(({ samples }) => samples === 0)) codes.push("PERIOD_MISSING");
  if (
    sides.some(
      ({ samples, estimate, intervalKind }) => samples > 0 && estimate === null && intervalKind === null,
    )
  )
    codes.push("TOO_FEW_SAMPLES");
  if (has("ONE_STRATUM")) codes.push("ONE_STRATUM");
  if (has("PLANT_MISSING")) codes.push("PLANT_MISSING");
  if (sides.some(({ intervalKind }) => intervalKind === "bounds")) codes.push("BOUNDS_ONLY");
  return codes;
}
