/** A limit between slopes: it has the slopes below `slope` on its lower side, and those equal to it if `closed`. */
export interface Cut {
  readonly slope: number;
  readonly closed: boolean;
}

/** Told of each run of inversions: `order[from..to)` all stood before `item`; `counted` inversions came before. */
export type InversionVisitor = (
  counted: number,
  from: number,
  to: number,
  item: number,
  order: Uint32Array,
) => void;

/**
 * Sorts an order of the points in place as they are seen along a cut, by value - slope x time, and counts the pairs
 * that changed sides: those whose slope lies between the cut of the order given and this one.
 */
export type SlopeSort = (order: Uint32Array, cut: Cut, visit?: InversionVisitor) => number;

/** So many units in the last place can a height be off; closer pairs are settled by their slope itself. */
const DOUBT = 2 ** -48;

/**
 * Prepares `SlopeSort` for these points. Merge sort on the heights, O(n log n) time, O(n) memory; heights that
 * rounding could swap are compared by the very slopes that a list of all pairs would hold, so ties count exactly.
 */
export function slopeSort(x: Float64Array, y: Float64Array): SlopeSort {
  const n = x.length;
  const [largestX, largestY] = [largest(x), largest(y)];
  const ownHeights = new Float64Array(n);
  const otherHeights = new Float64Array(n);
  const otherOrder = new Uint32Array(n);

  return (order, { slope, closed }, visit) => {
    const steep = !Number.isFinite(slope);
    const doubt = steep ? 0 : DOUBT * (largestY + Math.abs(slope) * largestX);
    const swaps = (later: number, earlier: number): boolean => {
      const run = x[later]! - x[earlier]!;
      if (run === 0) return false;
      const own = (y[later]! - y[earlier]!) / run;
      const under = own < slope || (closed && own === slope);
      return run > 0 ? under : !under;
    };
    for (let i = 0; i < n; i++) {
      const item = order[i]!;
      ownHeights[i] = steep ? -x[item]! : y[item]! - slope * x[item]!;
    }
    let from: View = { heights: ownHeights, order };
    let into: View = { heights: otherHeights, order: otherOrder };
    let inversions = 0;
    for (let width = 1; width < n; width *= 2) {
      for (let start = 0; start < n; start += 2 * width) {
        const middle = Math.min(start + width, n);
        const end = Math.min(start + 2 * width, n);
        inversions += merge(from, into, { start, middle, end }, doubt, swaps, visit, inversions);
      }
      [from, into] = [into, from];
    }
    if (from.order !== order) order.set(from.order);
    return inversions;
  };
}

/** Points in an order, with the heights they are seen at. */
interface View {
  readonly heights: Float64Array;
  readonly order: Uint32Array;
}

function merge(
  from: View,
  into: View,
  { start, middle, end }: { readonly start: number; readonly middle: number; readonly end: number },
  doubt: number,
  swaps: (later: number, earlier: number) => boolean,
  visit: InversionVisitor | undefined,
  counted: number,
): number {
  const { heights, order } = from;
  const { heights: outHeights, order: outOrder } = into;
  let inversions = 0;
  let left = start;
  let right = middle;
  let out = start;
  while (left < middle && right < end) {
    const fall = heights[left]! - heights[right]!;
    if (fall > doubt || (fall >= -doubt && swaps(order[right]!, order[left]!))) {
      visit?.(counted + inversions, left, middle, order[right]!, order);
      inversions += middle - left;
      outHeights[out] = heights[right]!;
      outOrder[out++] = order[right++]!;
    } else {
      outHeights[out] = heights[left]!;
      outOrder[out++] = order[left++]!;
    }
  }
  for (; left < middle; left++, out++) {
    outHeights[out] = heights[left]!;
    outOrder[out] = order[left]!;
  }
  for (; right < end; right++, out++) {
    outHeights[out] = heights[right]!;
    outOrder[out] = order[right]!;
  }
  return inversions;
}

function largest(numbers: Float64Array): number {
  let size = 0;
  for (let i = 0; i < numbers.length; i++) size = Math.max(size, Math.abs(numbers[i]!));
  return size;
}
