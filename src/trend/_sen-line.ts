import { exp, median } from "../numerics/index.ts";
import type { TrendCurvePoint } from "./trend-result.ts";

/**
 * The Theil-Sen line of ln(value), back in the unit of the values, as rows to plot. Its band turns the line about the
 * series' middle within the slope's interval: it shows the slope's uncertainty, not that of the level.
 */
export function senLine(
  times: readonly number[],
  logs: readonly number[],
  slopes: { readonly slope: number; readonly lower: number | null; readonly upper: number | null },
): readonly TrendCurvePoint[] {
  const centre = median(times);
  const height = median(logs.map((log, i) => log - slopes.slope * (times[i]! - centre)));
  const { lower, upper } = slopes;
  return [...new Set(times)].map((time) => {
    const run = time - centre;
    const at = (slope: number): number => exp(height + slope * run);
    const ends = lower === null || upper === null ? null : [at(lower), at(upper)].sort((a, b) => a - b);
    return { time, value: at(slopes.slope), lower: ends?.[0] ?? null, upper: ends?.[1] ?? null };
  });
}
