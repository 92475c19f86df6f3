import { logParts } from "./_log-parts.ts";

const FAR = 4_294_967_296;

/**
 * Natural logarithm with the same digits on every engine (see `exp`), within 1 unit in the last place. NaN, 0,
 * negative numbers and infinity as `Math.log`.
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? Infinity : Number.NaN;
  return logOf(x, 0);
}

/** ln(x) + rest / x, for x > 0 and a rest that x is too coarse to hold. */
export function logOf(x: number, rest: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa < 1 / FAR; exponent -= 32) mantissa *= FAR;
  for (; mantissa > FAR; exponent += 32) mantissa /= FAR;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  return logParts(exponent, mantissa - 1, rest / x);
}
