import { chiSquaredUpperTail } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { midranks } from "./_midranks.ts";

/**
 * Kruskal-Wallis H, tie-corrected, with its chi-square p; null below 2 groups or when all values are equal.
 * Kruskal and Wallis 1952, doi:10.1080/01621459.1952.10483441. Throws ARGUMENT_INVALID for numbers that are not finite.
 */
export function kruskalWallis(
  values: readonly number[],
  groups: readonly (string | number)[],
): { readonly statistic: number; readonly degreesOfFreedom: number; readonly pValue: number } | null {
  checkFinite(values, "values");
  const n = values.length;
  const ranks = midranks(values);
  const sums = new Map<string | number, { sum: number; count: number }>();
  groups.forEach((group, i) => {
    const cell = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: cell.sum + ranks[i]!, count: cell.count + 1 });
  });
  const mean = (n + 1) / 2;
  const spread = ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  if (sums.size < 2 || !(spread > 0)) return null;
  const between = [...sums.values()].reduce(
    (sum, cell) => sum + cell.count * (cell.sum / cell.count - mean) ** 2,
    0,
  );
  const statistic = ((n - 1) * between) / spread;
  const degreesOfFreedom = sums.size - 1;
  return { statistic, degreesOfFreedom, pValue: chiSquaredUpperTail(statistic, degreesOfFreedom) };
}
