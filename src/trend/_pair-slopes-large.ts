import { createRandom } from "../numerics/index.ts";
import { type InversionVisitor, mergeCount } from "./_merge-count.ts";
import type { PairSlopes } from "./_slope-order.ts";

/** A limit between slopes: it has the slopes below `slope` on its lower side, and those equal to it if `closed`. */
interface Cut {
  readonly slope: number;
  readonly closed: boolean;
}

/** The pairs whose slopes lie between two cuts; `order` sorts the points as seen from the lower one. */
interface Bracket {
  readonly below: number;
  readonly order: Uint32Array;
  readonly high: Cut;
  readonly belowHigh: number;
}

/** Draws choose pivots only: the answer does not depend on them. */
const SEED = 19680901;

/** A bracket is listed once it holds at most this many slopes for each point. */
const LISTABLE = 8;

/**
 * Order statistics of all pairwise slopes in expected O(n log n) time and O(n) memory. The slopes below b are the
 * inversions of the points sorted by value - b x time; pairs inside a bracket are drawn to narrow it until they can
 * be listed. Compares slopes themselves, so that ties are counted exactly.
 * Matousek 1991, doi:10.1016/0020-0190(91)90177-J; Dillencourt et al. 1992, doi:10.1142/S0218195992000020.
 */
export function selectLargeSlopes(times: readonly number[], values: readonly number[]): PairSlopes {
  const n = times.length;
  const x = Float64Array.from(times);
  const y = Float64Array.from(values);
  const random = createRandom(SEED);
  const slopeOf = (a: number, b: number): number => (y[b]! - y[a]!) / (x[b]! - x[a]!);
  const byTime = Uint32Array.from({ length: n }, (_, index) => index);
  mergeCount(byTime, (later, earlier) => y[later]! < y[earlier]!);
  mergeCount(byTime, (later, earlier) => x[later]! < x[earlier]!);
  const count = (n * (n - 1)) / 2 - tiedPairs(byTime, x);

  /** Sorts `order`, which was sorted as seen from a lower cut, as seen from `cut`. */
  const sortAt = (order: Uint32Array, cut: Cut, visit?: InversionVisitor): number => {
    const { slope, closed } = cut;
    const under = (a: number, b: number): boolean => {
      const s = slopeOf(a, b);
      return s < slope || (closed && s === slope);
    };
    return mergeCount(
      order,
      (later, earlier) =>
        x[earlier] !== x[later] && (x[earlier]! < x[later]! ? under(earlier, later) : !under(earlier, later)),
      visit,
    );
  };

  /** Slopes of the bracket's pairs with these ascending numbers; of all its pairs for null. */
  const slopesInside = (bracket: Bracket, numbers: Float64Array | null): Float64Array => {
    const found = new Float64Array(numbers?.length ?? bracket.belowHigh - bracket.below);
    let next = 0;
    sortAt(bracket.order.slice(), bracket.high, (counted, from, to, item, order) => {
      for (const end = counted + to - from; next < found.length; next++) {
        const number = numbers === null ? next : numbers[next]!;
        if (number >= end) return;
        found[next] = slopeOf(order[from + number - counted]!, item);
      }
    });
    return found.slice(0, next);
  };

  /** The part of the bracket, on one side of `slope`, that holds rank k; the slope itself if the rank falls on it. */
  const split = (bracket: Bracket, slope: number, k: number): Bracket | number => {
    const order = byTime.slice();
    const upTo = sortAt(order, { slope, closed: true });
    if (k > upTo) return { ...bracket, below: upTo, order };
    const high = { slope, closed: false };
    const below = sortAt(byTime.slice(), high);
    return k > below ? slope : { ...bracket, high, belowHigh: below };
  };

  const narrow = (bracket: Bracket, k: number): Bracket | number => {
    const inside = bracket.belowHigh - bracket.below;
    const numbers = Float64Array.from({ length: n }, () => Math.floor(random.next() * inside)).sort();
    const sample = slopesInside(bracket, numbers).sort();
    const centre = ((k - bracket.below) / inside) * sample.length;
    const margin = 1.5 * Math.sqrt(sample.length) + 1;
    const low = sample[Math.max(0, Math.floor(centre - margin))];
    const high = sample[Math.min(sample.length - 1, Math.ceil(centre + margin))];
    // Only rounding can leave a bracket without a pair to draw: its ends then agree to the last digits.
    if (low === undefined || high === undefined) return bracket.high.slope;
    const raised = split(bracket, low, k);
    if (typeof raised === "number" || high === low || high >= raised.high.slope) return raised;
    return split(raised, high, k);
  };

  /** The last slopes listed, sorted: neighbouring ranks are read from them. */
  let listed: { readonly below: number; readonly slopes: Float64Array } = {
    below: 0,
    slopes: new Float64Array(0),
  };
  const at = (k: number): number => {
    const known = k > listed.below ? listed.slopes[k - listed.below - 1] : undefined;
    if (known !== undefined) return known;
    const all: Cut = { slope: Infinity, closed: true };
    let bracket: Bracket = { below: 0, order: byTime, high: all, belowHigh: count };
    while (bracket.belowHigh - bracket.below > LISTABLE * n) {
      const next = narrow(bracket, k);
      if (typeof next === "number") return next;
      bracket = next;
    }
    listed = { below: bracket.below, slopes: slopesInside(bracket, null).sort() };
    return listed.slopes[Math.min(listed.slopes.length, k - bracket.below) - 1] ?? bracket.high.slope;
  };
  return { count, at };
}

function tiedPairs(sorted: Uint32Array, x: Float64Array): number {
  let tied = 0;
  let run = 0;
  for (let i = 1; i < sorted.length; i++) {
    run = x[sorted[i]!] === x[sorted[i - 1]!] ? run + 1 : 0;
    tied += run;
  }
  return tied;
}
