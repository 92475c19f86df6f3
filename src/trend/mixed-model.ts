import { WbeError } from "../base/index.ts";
import { log, log1p, minimise1d } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { dot, leastSquares } from "./_least-squares.ts";

/** Coefficients that all groups share, in the unit of the values, with the spread between groups. */
export interface MixedModelResult {
  readonly method: "linear mixed model";
  readonly variant: "random intercepts, REML";
  readonly n: number;
  readonly coefficients: readonly { readonly estimate: number; readonly standardError: number }[];
  /** Standard deviation between groups, and within. */
  readonly betweenSd: number;
  readonly withinSd: number;
  /** Predicted deviation of each group from the common line, shrunk towards 0 where its data are few or noisy. */
  readonly groups: readonly {
    readonly name: string;
    readonly n: number;
    readonly deviation: number;
    readonly sd: number;
  }[];
}

const GROUPS_NEEDED = 5;

/**
 * value = design x coefficients + group + error, both normal; REML. For ln(level) over cities and times. Null below 5
 * groups, where the spread between them cannot be told, or when the design's columns depend on each other.
 * Levels are shrunk, slopes are common: with some five points a city the spread of slopes cannot be told from noise.
 * For slopes in each place and one verdict see regionalKendall. Patterson and Thompson 1971, doi:10.1093/biomet/58.3.545. Throws ARGUMENT_INVALID for lengths that differ or numbers
 * that are not finite.
 */
export function mixedModel(
  design: readonly (readonly number[])[],
  values: readonly number[],
  groups: readonly string[],
): MixedModelResult | null {
  checkFinite(values, "values");
  design.forEach((row, i) => {
    checkFinite(row, `design[${i}]`);
  });
  if (design.length !== values.length || groups.length !== values.length) {
    throw new WbeError("ARGUMENT_INVALID", "design, values and groups must be equally long", {
      path: "groups",
      expected: `${values.length} rows and groups`,
      received: `${design.length} rows, ${groups.length} groups`,
    });
  }
  const names = [...new Set(groups)];
  const members = names.map((name) => groups.flatMap((group, i) => (group === name ? [i] : [])));
  const p = design[0]?.length ?? 0;
  if (names.length < GROUPS_NEEDED || values.length <= p + 1) return null;
  const fitAt = (ratio: number) => whitenedFit(design, values, members, ratio);
  const deviance = (root: number): number => fitAt(root * root)?.deviance ?? Infinity;
  if (!Number.isFinite(deviance(0))) return null;
  const searches = [0.5, 3, 30, 1000].map((high) => minimise1d(deviance, 0, high, { tolerance: 1e-10 }));
  const found = searches.reduce((a, b) => (b.value < a.value ? b : a));
  const ratio = deviance(0) <= found.value ? 0 : found.x ** 2;
  const fit = fitAt(ratio);
  if (fit === null) return null;
  const variance = fit.residualSum / (values.length - p);
  const line = values.map((value, i) => value - dot(design[i]!, fit.coefficients));
  return {
    method: "linear mixed model",
    variant: "random intercepts, REML",
    n: values.length,
    coefficients: fit.coefficients.map((estimate, k) => ({
      estimate,
      standardError: Math.sqrt(variance * fit.inverse[k]![k]!),
    })),
    betweenSd: Math.sqrt(ratio * variance),
    withinSd: Math.sqrt(variance),
    groups: members.map((items, g) => {
      const shrink = (ratio * items.length) / (1 + ratio * items.length);
      const own = items.reduce((sum, i) => sum + line[i]!, 0) / items.length;
      return {
        name: names[g]!,
        n: items.length,
        deviation: shrink * own,
        sd: Math.sqrt(ratio * variance * (1 - shrink)),
      };
    }),
  };
}

/** Least squares after removing from every value its group's correlation; `ratio` = between over within variance. */
function whitenedFit(
  design: readonly (readonly number[])[],
  values: readonly number[],
  members: readonly (readonly number[])[],
  ratio: number,
) {
  const rows = design.map((row) => [...row]);
  const heights = [...values];
  let logs = 0;
  for (const items of members) {
    const share = 1 - 1 / Math.sqrt(1 + ratio * items.length);
    logs += log1p(ratio * items.length);
    const average = (of: (i: number) => number): number =>
      items.reduce((sum, i) => sum + of(i), 0) / items.length;
    const middle = design[0]!.map((_, k) => share * average((i) => design[i]![k]!));
    const height = share * average((i) => values[i]!);
    for (const i of items) {
      rows[i] = design[i]!.map((value, k) => value - middle[k]!);
      heights[i] = values[i]! - height;
    }
  }
  const fit = leastSquares(rows, heights);
  if (fit === null) return null;
  const df = values.length - rows[0]!.length;
  return { ...fit, deviance: df * log(fit.residualSum) + logs - logDeterminant(fit.inverse) };
}

/** ln det of a positive definite matrix, by elimination. */
function logDeterminant(matrix: readonly (readonly number[])[]): number {
  const a = matrix.map((row) => [...row]);
  let sum = 0;
  a.forEach((row, k) => {
    sum += log(row[k]!);
    for (const below of a.slice(k + 1)) {
      const share = below[k]! / row[k]!;
      row.forEach((value, j) => {
        below[j]! -= share * value;
      });
    }
  });
  return sum;
}
