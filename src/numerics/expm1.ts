import { expSeries } from "./_exp-series.ts";
import { LN2_HEAD, LN2_REST } from "./_ln2.ts";
import { timesPowerOfTwo } from "./_times-power-of-two.ts";
import { exp } from "./exp.ts";

/**
 * e to the power x less 1, exact also beside 0, with the same digits on every engine (see `exp`); within 1 unit in
 * the last place. NaN, infinities and zeros as `Math.expm1`.
 */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 40) || x === 0) return x < 0 ? -1 : x > 0 ? exp(x) : x;
  const exponent = Math.floor(x / Math.LN2 + 0.5);
  const head = x - exponent * LN2_HEAD;
  const rest = exponent * LN2_REST;
  const r = head - rest;
  const c = expSeries(r);
  const small = rest - (r * c) / (2 - c);
  if (exponent === 0) return x - small;
  return timesPowerOfTwo(1 - timesPowerOfTwo(1, -exponent) + head - small, exponent);
}
