/**
 * Square root of the sum of squares, with the same digits on every engine: `Math.hypot` may differ in the last. 0 for
 * no value; no overflow or underflow on the way. NaN for NaN.
 */
export function hypot(...values: readonly number[]): number {
  const plain = values.reduce((sum, value) => sum + value * value, 0);
  if (plain > 1e-280 && plain < 1e280) return Math.sqrt(plain);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0 && largest < Infinity)) return largest;
  return largest * Math.sqrt(values.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}
