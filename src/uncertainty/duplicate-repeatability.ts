import { WbeError } from "../base/index.ts";

/**
 * Relative repeatability standard deviation of one analysis (a fraction) from k duplicate pairs:
 * sqrt(sum of (difference / mean)^2 / (2 k)), k degrees of freedom. Pairs must be above 0; whole analyses, not
 * injections of one extract.
 * @throws WbeError `ARGUMENT_INVALID` without pairs or for a value that is not above 0.
 */
export function duplicateRepeatability(pairs: readonly (readonly [number, number])[]): number {
  if (
    pairs.length === 0 ||
    !pairs.every((pair) => pair.every((value) => value > 0 && Number.isFinite(value)))
  ) {
    throw new WbeError("ARGUMENT_INVALID", "pairs: expected at least one pair of positive values", {
      path: "pairs",
      expected: "at least one pair of positive values",
      received: JSON.stringify(pairs),
    });
  }
  const squares = pairs.reduce((sum, [a, b]) => sum + ((a - b) / ((a + b) / 2)) ** 2, 0);
  return Math.sqrt(squares / (2 * pairs.length));
}
