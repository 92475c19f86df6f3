const ZERO = 48;
const NINE = 57;
const POINT = 46;
/** Below 2^53 a whole number, and up to 10^22 a power of ten, is exact: their quotient is the nearest double. */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * The number that bytes of ASCII state as `12` or `12.5`, equal to `Number` of their text; NaN for any other notation:
 * signs, exponents, spaces, leading zeros, a point without digits on both sides.
 */
export function parseDecimal(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > MOST_DIGITS + 1 || to <= from) return Number.NaN;
  const first = bytes[from] ?? 0;
  if (first === ZERO && to - from > 1 && bytes[from + 1] !== POINT) return Number.NaN;
  let mantissa = 0;
  let point = -1;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) mantissa = mantissa * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at > from && at < to - 1) point = at;
    else return Number.NaN;
  }
  if (point < 0) return to - from > MOST_DIGITS ? Number.NaN : mantissa;
  return mantissa / (POWERS[to - point - 1] ?? Number.NaN);
}
