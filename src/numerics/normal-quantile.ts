import { centreQuantile, QUANTILE_CENTRE, tailQuantile } from "./_normal-quantile-parts.ts";

/**
 * The z with P(Z <= z) = p for a standard normal Z; -Infinity and Infinity at 0 and 1. Algorithm AS 241 (Wichura 1988,
 * doi:10.2307/2347330), relative error about 1e-15. Uses arithmetic and square roots only, so every engine gives the
 * same digits.
 * @throws WbeError ARGUMENT_INVALID outside 0 to 1
 */
export function normalQuantile(p: number): number {
  const fromMiddle = p - 0.5;
  return Math.abs(fromMiddle) <= QUANTILE_CENTRE ? centreQuantile(fromMiddle) : tailQuantile(p);
}
