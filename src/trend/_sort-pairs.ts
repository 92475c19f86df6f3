/**
 * Sorts the pairs (x[i], y[i]) in place by x, then y. Bottom-up merge sort that moves both numbers along, so that it
 * reads memory in order; O(n log n) time, O(n) memory.
 */
export function sortPairs(x: Float64Array<ArrayBuffer>, y: Float64Array<ArrayBuffer>): void {
  const n = x.length;
  let [fromX, fromY] = [x, y];
  let [intoX, intoY] = [new Float64Array(n), new Float64Array(n)];
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let out = start; out < end; out++) {
        const takeLeft =
          right >= end ||
          (left < middle &&
            (fromX[left]! < fromX[right]! ||
              (fromX[left] === fromX[right] && fromY[left]! <= fromY[right]!)));
        const at = takeLeft ? left++ : right++;
        intoX[out] = fromX[at]!;
        intoY[out] = fromY[at]!;
      }
    }
    [fromX, intoX] = [intoX, fromX];
    [fromY, intoY] = [intoY, fromY];
  }
  if (fromX === x) return;
  x.set(fromX);
  y.set(fromY);
}
