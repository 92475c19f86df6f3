/** ln 2 - Math.LN2. */
const LN2_REST = 2.3190468138462996e-17;

/**
 * Natural logarithm of a normal positive number from additions, multiplications and divisions only. The built-in
 * one may differ in the last digit from engine to engine, and seeded numbers must not.
 */
export function portableLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = 25; odd >= 3; odd -= 2) series = square * (series + 1 / odd);
  return exponent * Math.LN2 + (2 * s + (2 * s * series + exponent * LN2_REST));
}
