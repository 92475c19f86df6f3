import { demandNumber } from "../base/index.ts";

/** Largest relative difference of duplicates that passes, a fraction; 0.2 to 0.3 are in use. */
export const LARGEST_DIFFERENCE = 0.3;

/**
 * Relative percent difference of a pair as a fraction: |a - b| / mean of the two, 0 to 2.
 * @throws WbeError `ARGUMENT_INVALID` for a value below 0, or two zeros.
 */
export function relativeDifference(a: number, b: number): number {
  demandNumber(a >= 0, "a", "0 or above", a);
  demandNumber(b >= 0 && a + b > 0, "b", "0 or above, one of the two above 0", b);
  return Math.abs(a - b) / ((a + b) / 2);
}
