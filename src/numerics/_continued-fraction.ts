const TINY = 1e-300;
const MOST_TERMS = 1_000_000;

/**
 * b0 + a1/(b1 + a2/(b2 + ...)) by the modified Lentz method (Thompson & Barnett 1986,
 * doi:10.1016/0021-9991(86)90046-X). `term(n)` gives a(n) and b(n).
 */
export function continuedFraction(b0: number, term: (n: number) => readonly [a: number, b: number]): number {
  let value = b0 === 0 ? TINY : b0;
  let numerator = value;
  let denominator = 0;
  for (let n = 1; n <= MOST_TERMS; n++) {
    const [a, b] = term(n);
    denominator = 1 / (b + a * denominator || TINY);
    numerator = b + a / numerator || TINY;
    const factor = numerator * denominator;
    value *= factor;
    if (!(Math.abs(factor - 1) > Number.EPSILON)) return value;
  }
  return value;
}
