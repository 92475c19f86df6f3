import { alphaOf } from "../numerics/index.ts";
import { checkLevel } from "./_check-series.ts";
import type { TrendVerdict } from "./trend-row.ts";

/**
 * The verdict in words: `increase` or `decrease` exactly when p < 1 - level, `too few samples` without a p. Give the
 * adjusted p inside a headline family. Throws ARGUMENT_INVALID for a level outside 0-1.
 */
export function trendVerdict(
  pValue: number | null,
  slope: number | null,
  level = 0.95,
): Exclude<TrendVerdict, "not comparable"> {
  checkLevel(level);
  if (pValue === null || slope === null) return "too few samples";
  if (pValue >= alphaOf(level) || slope === 0) return "no certain change";
  return slope > 0 ? "increase" : "decrease";
}
