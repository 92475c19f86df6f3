import { expSeries } from "./_exp-series.ts";
import { LN2_HEAD, LN2_REST } from "./_ln2.ts";
import { timesPowerOfTwo } from "./_times-power-of-two.ts";

/** ln of the largest double. */
const LARGEST = 709.782712893384;

/**
 * e to the power x, with the same digits on every engine: the built-in one may differ in the last, and does between
 * versions of Node, Deno and Bun. Only additions, multiplications and divisions; within 1 unit in the last place
 * (measured against 60 digits: tests/fixtures/numerics/elementary.py). NaN, infinities and zeros as `Math.exp`.
 */
export function exp(x: number): number {
  if (!(x <= LARGEST)) return Number.isNaN(x) ? x : Infinity;
  if (x < -745.2) return 0;
  // not Math.round, which takes as long as all the rest
  const exponent = Math.floor(x / Math.LN2 + 0.5);
  const head = x - exponent * LN2_HEAD;
  const rest = exponent * LN2_REST;
  const r = head - rest;
  const c = expSeries(r);
  return timesPowerOfTwo(1 + (head - (rest - (r * c) / (2 - c))), exponent);
}
