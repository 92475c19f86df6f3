import { exp, log } from "../numerics/index.ts";

/**
 * The k-th smallest (k from 0) of `values`, which are reordered: afterwards values[0..k] <= values[k] <= the rest.
 * Floyd and Rivest 1975, doi:10.1145/360680.360694 (the sampling step makes the pivots near-certain). O(n).
 */
export function quickselect(values: Float64Array, k: number, left = 0, right = values.length - 1): number {
  let low = left;
  let high = right;
  while (high > low) {
    if (high - low > 600) narrow(values, k, low, high);
    const pivot = values[k]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const held = values[i]!;
        values[i] = values[j]!;
        values[j] = held;
        i++;
        j--;
      }
    }
    if (j < k) low = i;
    if (k < i) high = j;
  }
  return values[k]!;
}

/** Puts a good pivot at k by selecting inside a small sample around it. */
function narrow(values: Float64Array, k: number, low: number, high: number): void {
  const n = high - low + 1;
  const position = k - low + 1;
  const logN = log(n);
  const size = 0.5 * exp((2 * logN) / 3);
  const shift = 0.5 * Math.sqrt((logN * size * (n - size)) / n) * Math.sign(position - n / 2);
  const from = Math.max(low, Math.floor(k - (position * size) / n + shift));
  const to = Math.min(high, Math.floor(k + ((n - position) * size) / n + shift));
  quickselect(values, k, from, to);
}
