import { polynomial } from "./_polynomial.ts";

// Bernoulli numbers B(2k) / (2k (2k-1)), Abramowitz & Stegun 6.1.40.
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** What Stirling's formula leaves out of ln gamma(x), for x >= 15. */
export function stirlingSeries(x: number): number {
  return polynomial(COEFFICIENTS, 1 / (x * x)) / x;
}
