import { floatOrder, RADIX_FROM } from "./_float-order.ts";

/** Runs of this length are sorted by insertion before merging. */
const RUN = 8;

/**
 * Sorts finite numbers in place and counts the pairs that stood in strictly falling order. Insertion in short runs,
 * then bottom-up merge sort; long arrays by radix sort and a tree of counts. O(n log n) time, O(n) memory; exact up to
 * 2^53.
 */
export function sortCountingInversions(values: Float64Array): number {
  return values.length < RADIX_FROM ? byMerging(values) : byRanks(values);
}

/** Each number meets a binary indexed tree of those before it (Fenwick 1994, doi:10.1002/spe.4380240306). */
function byRanks(values: Float64Array): number {
  const n = values.length;
  const order = floatOrder(values);
  const ranks = new Uint32Array(n);
  for (let rank = 0; rank < n; rank++) ranks[order[rank]!] = rank + 1;
  const tree = new Uint32Array(n + 1);
  let inversions = 0;
  for (let before = 0; before < n; before++) {
    let smaller = 0;
    for (let node = ranks[before]!; node > 0; node &= node - 1) smaller += tree[node]!;
    inversions += before - smaller;
    for (let node = ranks[before]!; node <= n; node += node & -node) tree[node] = tree[node]! + 1;
  }
  const old = values.slice();
  for (let rank = 0; rank < n; rank++) values[rank] = old[order[rank]!]!;
  return inversions;
}

function byMerging(values: Float64Array): number {
  const n = values.length;
  let from: Float64Array = values;
  let into: Float64Array = new Float64Array(n);
  let inversions = 0;
  for (let start = 0; start < n; start += RUN) inversions += insert(from, start, Math.min(start + RUN, n));
  for (let width = RUN; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      inversions += merge(from, into, start, middle, Math.min(start + 2 * width, n));
    }
    [from, into] = [into, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}

function insert(values: Float64Array, start: number, end: number): number {
  let inversions = 0;
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let place = i;
    for (; place > start && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
    inversions += i - place;
  }
  return inversions;
}

function merge(from: Float64Array, into: Float64Array, start: number, middle: number, end: number): number {
  let inversions = 0;
  let left = start;
  let right = middle;
  let out = start;
  while (left < middle && right < end) {
    const [a, b] = [from[left]!, from[right]!];
    if (a <= b) {
      into[out++] = a;
      left++;
      continue;
    }
    inversions += middle - left;
    into[out++] = b;
    right++;
  }
  while (left < middle) into[out++] = from[left++]!;
  while (right < end) into[out++] = from[right++]!;
  return inversions;
}
