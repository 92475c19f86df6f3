/** A limit between slopes: it has the slopes below `slope` on its lower side, and those equal to it if `closed`. */
export interface Cut {
  readonly slope: number;
  readonly closed: boolean;
}

/**
 * Told of the run of inversions that holds number `next`: `order[from..to)` all stood before `item`; `counted`
 * inversions came before the run.
 */
export interface InversionVisitor {
  next: number;
  readonly visit: (counted: number, from: number, to: number, item: number, order: Uint32Array) => void;
}

/**
 * Sorts an order of the points in place as they are seen along a cut, by value - slope x time, and counts the pairs
 * that changed sides: those whose slope lies between the cut of the order given and this one.
 */
export type SlopeSort = (order: Uint32Array, cut: Cut, visitor?: InversionVisitor) => number;

/** So many units in the last place can a height be off; closer pairs are settled by their slope itself. */
const DOUBT = 2 ** -48;

/** Runs of this length are sorted by insertion before merging. */
const RUN = 8;

/**
 * Prepares `SlopeSort` for these points. Merge sort on the heights, O(n log n) time, O(n) memory, less where the orders
 * are alike; heights that rounding could swap are compared by the very slopes that a list of all pairs would hold, so
 * ties count exactly.
 */
export function slopeSort(x: Float64Array, y: Float64Array): SlopeSort {
  const n = x.length;
  const [largestX, largestY] = [largest(x), largest(y)];
  const ownHeights = new Float64Array(n);
  const otherHeights = new Float64Array(n);
  const otherOrder = new Uint32Array(n);
  // Side by side in memory: points are met in no order.
  const points = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    points[2 * i] = x[i]!;
    points[2 * i + 1] = y[i]!;
  }

  return (order, { slope, closed }, visitor = NOBODY) => {
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
      const at = 2 * order[i]!;
      ownHeights[i] = steep ? -points[at]! : points[at + 1]! - slope * points[at]!;
    }
    let from: View = { heights: ownHeights, order };
    let into: View = { heights: otherHeights, order: otherOrder };
    const rule: Rule = { doubt, swaps, visitor };
    let inversions = 0;
    for (let start = 0; start < n; start += RUN) {
      inversions += insert(from, start, Math.min(start + RUN, n), rule, inversions);
    }
    for (let width = RUN; width < n; width *= 2) {
      for (let start = 0; start < n; start += 2 * width) {
        const middle = Math.min(start + width, n);
        const end = Math.min(start + 2 * width, n);
        inversions += merge(from, into, start, middle, end, rule, inversions);
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

interface Rule {
  readonly doubt: number;
  readonly swaps: (later: number, earlier: number) => boolean;
  readonly visitor: InversionVisitor;
}

const NOBODY: InversionVisitor = { next: Number.POSITIVE_INFINITY, visit: () => undefined };

function insert({ heights, order }: View, start: number, end: number, rule: Rule, counted: number): number {
  const { doubt, swaps, visitor } = rule;
  let inversions = 0;
  for (let i = start + 1; i < end; i++) {
    const height = heights[i]!;
    const item = order[i]!;
    let place = i;
    for (; place > start; place--) {
      const fall = heights[place - 1]! - height;
      if (fall < -doubt || (fall <= doubt && !swaps(item, order[place - 1]!))) break;
    }
    if (place === i) continue;
    if (counted + inversions + i - place > visitor.next) {
      visitor.visit(counted + inversions, place, i, item, order);
    }
    inversions += i - place;
    for (let k = i; k > place; k--) {
      heights[k] = heights[k - 1]!;
      order[k] = order[k - 1]!;
    }
    heights[place] = height;
    order[place] = item;
  }
  return inversions;
}

function merge(
  from: View,
  into: View,
  start: number,
  middle: number,
  end: number,
  { doubt, swaps, visitor }: Rule,
  counted: number,
): number {
  const { heights, order } = from;
  const { heights: outHeights, order: outOrder } = into;
  // Heights in order can fall by a doubt; what is further than four from the other half stays where it is.
  const margin = 4 * doubt;
  if (middle >= end || heights[middle - 1]! < heights[middle]! - margin) {
    copy(from, into, start, end);
    return 0;
  }
  const low = placeOf(heights, start, middle, (height) => height >= heights[middle]! - margin);
  const high = placeOf(heights, middle, end, (height) => height > heights[middle - 1]! + margin);
  copy(from, into, start, low);
  copy(from, into, high, end);
  let inversions = 0;
  let left = low;
  let right = middle;
  let out = low;
  while (left < middle && right < high) {
    const [a, b] = [heights[left]!, heights[right]!];
    const fall = a - b;
    if (fall > doubt || (fall >= -doubt && swaps(order[right]!, order[left]!))) {
      if (counted + inversions + middle - left > visitor.next) {
        visitor.visit(counted + inversions, left, middle, order[right]!, order);
      }
      inversions += middle - left;
      outHeights[out] = b;
      outOrder[out++] = order[right++]!;
    } else {
      outHeights[out] = a;
      outOrder[out++] = order[left++]!;
    }
  }
  for (; left < middle; left++, out++) {
    outHeights[out] = heights[left]!;
    outOrder[out] = order[left]!;
  }
  for (; right < high; right++, out++) {
    outHeights[out] = heights[right]!;
    outOrder[out] = order[right]!;
  }
  return inversions;
}

/** First place of a part in rising order that is `beyond`; its end if none. */
function placeOf(
  heights: Float64Array,
  start: number,
  end: number,
  beyond: (height: number) => boolean,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beyond(heights[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shorter parts are copied one by one: a view of them costs more. */
const SHORT = 64;

function copy(from: View, into: View, start: number, end: number): void {
  if (end - start > SHORT) {
    into.heights.set(from.heights.subarray(start, end), start);
    into.order.set(from.order.subarray(start, end), start);
    return;
  }
  for (let i = start; i < end; i++) {
    into.heights[i] = from.heights[i]!;
    into.order[i] = from.order[i]!;
  }
}

function largest(numbers: Float64Array): number {
  let size = 0;
  for (let i = 0; i < numbers.length; i++) size = Math.max(size, Math.abs(numbers[i]!));
  return size;
}
