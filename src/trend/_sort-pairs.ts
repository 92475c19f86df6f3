import { floatOrder, RADIX_FROM } from "./_float-order.ts";

/** Runs of this length are sorted by insertion before merging. */
const RUN = 8;

type Numbers = Float64Array<ArrayBuffer>;

/**
 * Sorts the pairs (x[i], y[i]) of finite numbers in place by x, then y. Bottom-up merge sort that moves both numbers
 * along, so that it reads memory in order; long arrays by radix sort. O(n log n) time, O(n) memory.
 */
export function sortPairs(x: Numbers, y: Numbers): void {
  if (x.length < RADIX_FROM) byMerging(x, y);
  else byOrder(x, y);
}

function byOrder(x: Numbers, y: Numbers): void {
  const order = floatOrder(x);
  const [oldX, oldY] = [x.slice(), y.slice()];
  for (let i = 0; i < order.length; i++) {
    x[i] = oldX[order[i]!]!;
    y[i] = oldY[order[i]!]!;
  }
  for (let start = 0; start < x.length; ) {
    let end = start + 1;
    while (end < x.length && x[end] === x[start]) end++;
    if (end - start > 1) y.subarray(start, end).sort();
    start = end;
  }
}

function byMerging(x: Numbers, y: Numbers): void {
  const n = x.length;
  let [fromX, fromY] = [x, y];
  let [intoX, intoY] = [new Float64Array(n), new Float64Array(n)];
  for (let start = 0; start < n; start += RUN) insert(x, y, start, Math.min(start + RUN, n));
  for (let width = RUN; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      merge(fromX, fromY, intoX, intoY, start, middle, Math.min(start + 2 * width, n));
    }
    [fromX, intoX] = [intoX, fromX];
    [fromY, intoY] = [intoY, fromY];
  }
  if (fromX === x) return;
  x.set(fromX);
  y.set(fromY);
}

function insert(x: Numbers, y: Numbers, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const a = x[i]!;
    const b = y[i]!;
    let place = i;
    for (; place > start; place--) {
      const before = x[place - 1]!;
      if (before < a || (before === a && y[place - 1]! <= b)) break;
      x[place] = before;
      y[place] = y[place - 1]!;
    }
    x[place] = a;
    y[place] = b;
  }
}

function merge(
  fromX: Numbers,
  fromY: Numbers,
  intoX: Numbers,
  intoY: Numbers,
  start: number,
  middle: number,
  end: number,
): void {
  let left = start;
  let right = middle;
  let out = start;
  while (left < middle && right < end) {
    const [a, b] = [fromX[left]!, fromX[right]!];
    const at = a < b || (a === b && fromY[left]! <= fromY[right]!) ? left++ : right++;
    intoX[out] = at < middle ? a : b;
    intoY[out++] = fromY[at]!;
  }
  for (; left < middle; left++, out++) {
    intoX[out] = fromX[left]!;
    intoY[out] = fromY[left]!;
  }
  for (; right < end; right++, out++) {
    intoX[out] = fromX[right]!;
    intoY[out] = fromY[right]!;
  }
}
