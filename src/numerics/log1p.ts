import { logParts } from "./_log-parts.ts";
import { logOf } from "./log.ts";

/**
 * ln(1 + x), exact also beside 0, with the same digits on every engine (see `exp`); within 1 unit in the last place.
 * NaN, -1, smaller numbers and infinity as `Math.log1p`.
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? Infinity : Number.NaN;
  if (x === 0) return x;
  if (x > -0.29 && x < 0.41) return logParts(0, x, 0);
  const sum = 1 + x;
  return logOf(sum, x < 1 ? x - (sum - 1) : 1 - (sum - x));
}
