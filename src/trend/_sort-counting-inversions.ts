/**
 * Sorts in place and counts the pairs that stood in strictly falling order. Bottom-up merge sort, O(n log n) time,
 * O(n) memory; exact up to 2^53.
 */
export function sortCountingInversions(values: Float64Array): number {
  const n = values.length;
  let from: Float64Array = values;
  let into: Float64Array = new Float64Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let out = start; out < end; out++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) into[out] = from[left++]!;
        else {
          inversions += middle - left;
          into[out] = from[right++]!;
        }
      }
    }
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}
