import { median } from "./median.ts";

/**
 * Median absolute deviation from the median, raw: not multiplied by 1.4826.
 * @throws WbeError ARGUMENT_INVALID for no values or one that is not finite
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return median(Array.from(values, (value) => Math.abs(value - centre)));
}
