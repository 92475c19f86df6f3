import { median } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";

/** The median of the median slopes, in values per unit of time. */
export interface SiegelResult {
  readonly method: "Siegel repeated medians";
  readonly variant: string;
  readonly n: number;
  /** Median over points of the median slope to all other points; null without two different times. */
  readonly slope: number | null;
  readonly intercept: number | null;
}

/**
 * Repeated-median slope: withstands up to half of the points being grossly wrong, where Theil-Sen withstands 29 %.
 * O(n^2 log n) time, O(n) memory. Siegel 1982, doi:10.1093/biomet/69.1.242. Throws ARGUMENT_INVALID for unequal
 * lengths and numbers that are not finite.
 */
export function siegel(times: readonly number[], values: readonly number[]): SiegelResult {
  checkSeries(times, values);
  const medians = times.flatMap((time, i) => {
    const slopes = times.flatMap((other, j) =>
      other === time ? [] : [(values[j]! - values[i]!) / (other - time)],
    );
    return slopes.length === 0 ? [] : [median(slopes)];
  });
  const slope = medians.length === 0 ? null : median(medians);
  return {
    method: "Siegel repeated medians",
    variant: "intercept: median of value - slope x time",
    n: values.length,
    slope,
    intercept: slope === null ? null : median(values.map((value, i) => value - slope * times[i]!)),
  };
}
