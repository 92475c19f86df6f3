import { findRoot } from "../numerics/index.ts";

/**
 * Where a log-likelihood has fallen by `threshold`, going from the `top` in one direction; null when it never does
 * within `farthest`, or lies that far down at the `top` already.
 * @param fall how far the log-likelihood lies below its maximum
 * @param farthest on the log scale; 14 is a factor of about a million
 */
export function profileEnd(
  fall: (at: number) => number,
  top: number,
  threshold: number,
  direction: 1 | -1,
  farthest = 14,
): number | null {
  if (!(fall(top) < threshold)) return null;
  let near = 0;
  for (let far = 0.05; far <= farthest; far *= 1.6) {
    if (fall(top + direction * far) >= threshold) {
      const distance = findRoot((d) => fall(top + direction * d) - threshold, near, far, {
        tolerance: 1e-12,
      });
      return top + direction * distance;
    }
    near = far;
  }
  return null;
}
