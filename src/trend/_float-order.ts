/** Keys are sorted by so many bits at a time, from the lowest. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
const PASSES = 3;
/** Longer runs with one upper half are sorted by the whole number with a comparison. */
const SHORT_RUN = 16;

/** From so many numbers on, radix sort is worth its counters. */
export const RADIX_FROM = 2000;

/**
 * The order that sorts finite numbers, equal ones as they stood. Radix sort on the upper half of each number's bits,
 * then a comparison of those that share it: O(n) for spread numbers, O(n log n) at worst, O(n) memory.
 */
export function floatOrder(values: Float64Array): Uint32Array<ArrayBuffer> {
  const n = values.length;
  const counts = new Uint32Array(PASSES * BUCKETS);
  let keys = countedKeys(values, counts);
  let order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  let otherKeys = new Uint32Array(n);
  let otherOrder = new Uint32Array(n);
  for (let pass = 0; pass < PASSES; pass++) {
    const places = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    if (places.includes(n)) continue;
    startsOf(places);
    for (let i = 0; i < n; i++) {
      const key = keys[i]!;
      const bucket = (key >>> (pass * DIGIT)) & (BUCKETS - 1);
      const place = places[bucket]!;
      places[bucket] = place + 1;
      otherKeys[place] = key;
      otherOrder[place] = order[i]!;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [order, otherOrder] = [otherOrder, order];
  }
  settleRuns(order, keys, values);
  return order;
}

/** The upper 32 bits of each number, turned so that they rise with it, and how often each digit occurs. */
function countedKeys(values: Float64Array, counts: Uint32Array): Uint32Array<ArrayBuffer> {
  const cell = new Float64Array([1]);
  const words = new Int32Array(cell.buffer);
  const upper = words[1] === 0 ? 0 : 1;
  const keys = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    // Adding 0 makes -0 and 0 one number.
    cell[0] = values[i]! + 0;
    const word = words[upper]!;
    const key = (word ^ ((word >> 31) | 0x80000000)) >>> 0;
    keys[i] = key;
    for (let pass = 0; pass < PASSES; pass++) {
      const at = pass * BUCKETS + ((key >>> (pass * DIGIT)) & (BUCKETS - 1));
      counts[at] = counts[at]! + 1;
    }
  }
  return keys;
}

function startsOf(counts: Uint32Array): void {
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket]!;
    counts[bucket] = start;
    start += count;
  }
}

function settleRuns(order: Uint32Array, keys: Uint32Array, values: Float64Array): void {
  const n = order.length;
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && keys[end] === keys[start]) end++;
    if (end - start > SHORT_RUN) {
      order.subarray(start, end).sort((a, b) => values[a]! - values[b]! || a - b);
    } else if (end - start > 1) insert(order, values, start, end);
    start = end;
  }
}

function insert(order: Uint32Array, values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const item = order[i]!;
    const value = values[item]!;
    let place = i;
    for (; place > start && values[order[place - 1]!]! > value; place--) order[place] = order[place - 1]!;
    order[place] = item;
  }
}
