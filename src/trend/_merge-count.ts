/** Told of each run of inversions: items `order[from..to)` all stood before `item`; `counted` inversions came before. */
export type InversionVisitor = (
  counted: number,
  from: number,
  to: number,
  item: number,
  order: Uint32Array,
) => void;

/**
 * Sorts `order` (item numbers) stably in place and counts the inversions: pairs of which the later one belongs
 * first. Bottom-up merge sort, O(n log n) time, O(n) memory; exact up to 2^53 inversions.
 */
export function mergeCount(
  order: Uint32Array,
  belongsFirst: (later: number, earlier: number) => boolean,
  visit?: InversionVisitor,
): number {
  const n = order.length;
  let from: Uint32Array = order;
  let into: Uint32Array = new Uint32Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let out = start; out < end; out++) {
        const takeRight = left >= middle || (right < end && belongsFirst(from[right]!, from[left]!));
        if (!takeRight) {
          into[out] = from[left++]!;
          continue;
        }
        if (left < middle) {
          visit?.(inversions, left, middle, from[right]!, from);
          inversions += middle - left;
        }
        into[out] = from[right++]!;
      }
    }
    [from, into] = [into, from];
  }
  if (from !== order) order.set(from);
  return inversions;
}
