import { expm1, log1p, studentTQuantile } from "../numerics/index.ts";
import { censoredRegression } from "./censored-regression.ts";
import type { CensoredResponse } from "./censored-response.ts";
import { profileEnd } from "./profile-end.ts";

/** Options of `profileCoefficient`. */
export interface ProfileCoefficientOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** One coefficient of a censored regression, with its t-calibrated profile-likelihood interval. */
export interface ProfiledCoefficient {
  /** Null: the likelihood rises without end on one side (that group holds nothing measured). */
  readonly estimate: number | null;
  /** Null: open on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** t value of the hypothesis that the coefficient is 0: sqrt(df (e^(2 fall / n) - 1)). */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly method: string;
}

/**
 * Profile of a 0/1 column's coefficient in a censored normal regression: all values b with
 * logL_max - logL_profile(b) <= (n/2) ln(1 + t^2/df), df = n - columns. Where one of the two groups the column makes
 * holds nothing measured, one end is open. Null when even the rest has no maximum.
 * @param responses as in `censoredRegression`
 * @param column index of the 0/1 column
 */
export function profileCoefficient(
  responses: readonly CensoredResponse[],
  design: readonly (readonly number[])[],
  column: number,
  options: ProfileCoefficientOptions = {},
): ProfiledCoefficient | null {
  const measured = (member: number) =>
    responses.some(
      ({ lowest, highest }, index) =>
        lowest !== null && highest !== null && design[index]![column] === member,
    );
  const others = design.map((row) => row.filter((_, index) => index !== column));
  const [base, raised] = [measured(0), measured(1)];
  if (!base && !raised) return null;
  const both = base && raised;
  const kept = responses
    .map((_, index) => index)
    .filter((index) => both || design[index]![column] === (raised ? 1 : 0));
  const full = both
    ? censoredRegression(responses, design)
    : censoredRegression(
        kept.map((index) => responses[index]!),
        kept.map((index) => others[index]!),
      );
  if (full === null) return null;
  const fall = (value: number) => {
    const moved = responses.map((response, index) => shifted(response, -value * design[index]![column]!));
    return (
      full.logLikelihood - (censoredRegression(moved, others)?.logLikelihood ?? Number.NEGATIVE_INFINITY)
    );
  };
  const n = responses.length;
  const degreesOfFreedom = Math.max(1, n - design[0]!.length);
  const t = studentTQuantile((1 + (options.level ?? 0.95)) / 2, degreesOfFreedom);
  const threshold = (n / 2) * log1p(t ** 2 / degreesOfFreedom);
  const estimate = both ? full.coefficients[column]! : null;
  const ends = ([-1, 1] as const).map((direction) => {
    if (!both && direction === (raised ? 1 : -1)) return null;
    if (estimate !== null) return profileEnd(fall, estimate, threshold, direction);
    const far = farEnd(responses);
    return profileEnd(fall, raised ? far : -far, threshold, direction, { farthest: 3 * far });
  });
  return {
    estimate,
    lower: ends[0]!,
    upper: ends[1]!,
    statistic: Math.sqrt(degreesOfFreedom * expm1((2 * Math.max(0, fall(0))) / n)),
    degreesOfFreedom,
    method: "censored normal regression, t-calibrated profile likelihood",
  };
}

function shifted({ lowest, highest }: CensoredResponse, by: number): CensoredResponse {
  return { lowest: lowest === null ? null : lowest + by, highest: highest === null ? null : highest + by };
}

/** A coefficient so large that the group without measured responses costs no likelihood. */
function farEnd(responses: readonly CensoredResponse[]): number {
  const ends = responses.flatMap(({ lowest, highest }) => [lowest, highest]).filter((end) => end !== null);
  return Math.max(...ends) - Math.min(...ends) + 10;
}
