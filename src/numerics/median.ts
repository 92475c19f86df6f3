import { quantile } from "./quantile.ts";

/**
 * Median: the middle value, or the mean of the two middle ones.
 * @throws WbeError ARGUMENT_INVALID for no values or one that is not finite
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
