import { createRandom } from "../numerics/index.ts";
import { quickselect } from "./_quickselect.ts";
import type { PairSlopes } from "./_slope-order.ts";
import { type Cut, type InversionVisitor, slopeSort } from "./_slope-sort.ts";
import { sortPairs } from "./_sort-pairs.ts";

/** Points whose pairs have slopes; pairs of different series have none. */
export interface SlopeSeries {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** The pairs whose slopes lie between two cuts; `orders` sort each series' points as seen along the lower one. */
interface Bracket {
  readonly below: number;
  readonly orders: readonly Uint32Array[];
  readonly high: Cut;
  readonly belowHigh: number;
  /** Slopes of pairs drawn from it, in order; drawn once. */
  sample?: Float64Array;
}

/** Draws choose pivots only: the answer does not depend on them. */
const SEED = 19680901;

/** A bracket is listed once it holds at most this many slopes for each point. */
const LISTABLE = 8;

/**
 * Order statistics of all pairwise slopes inside one or more series, in expected O(n log n) time and O(n) memory. The slopes below b are the
 * inversions of the points sorted by value - b x time; pairs inside a bracket are drawn to narrow it until they can
 * be listed. A bracket that holds the next rank too is narrowed further, so that the ends of an interval cost little.
 * Matousek 1991, doi:10.1016/0020-0190(91)90177-J; Dillencourt et al. 1992, doi:10.1142/S0218195992000020.
 */
export function selectLargeSlopes(series: readonly SlopeSeries[]): PairSlopes {
  const parts = series.map(preparedSeries);
  const n = parts.reduce((sum, { x }) => sum + x.length, 0);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const allPairs = parts.reduce((sum, { x: { length } }) => sum + (length * (length - 1)) / 2, 0);
  const random = createRandom(SEED);
  const sortAlong = (orders: readonly Uint32Array[], cut: Cut): number =>
    parts.reduce((before, { sort }, index) => before + sort(orders[index]!, cut), 0);

  /** Slopes of every `step`-th pair of the bracket, from a drawn place in each step; all for step 1. */
  const slopesInside = (bracket: Bracket, step: number): Float64Array => {
    const found = new Float64Array(Math.floor((bracket.belowHigh - bracket.below) / step));
    const numberOf = (k: number): number => (step === 1 ? k : Math.floor((k + random.next()) * step));
    let at = 0;
    let number = found.length > 0 ? numberOf(0) : Number.POSITIVE_INFINITY;
    let before = 0;
    parts.forEach(({ x, y, sort }, index) => {
      const visitor: InversionVisitor = {
        next: number - before,
        visit: (counted, from, to, item, order) => {
          for (const end = counted + to - from; visitor.next < end; visitor.next = number - before) {
            const other = order[from + visitor.next - counted]!;
            found[at++] = (y[item]! - y[other]!) / (x[item]! - x[other]!);
            number = at < found.length ? numberOf(at) : Number.POSITIVE_INFINITY;
          }
        },
      };
      before += sort(bracket.orders[index]!.slice(), bracket.high, visitor);
    });
    return found.subarray(0, at);
  };

  /** Slopes of pairs drawn from all, each pair alike. */
  const drawnSlopes = (): Float64Array => {
    const found = new Float64Array(n);
    let at = 0;
    for (const { x, y } of parts) {
      const pairs = (x.length * (x.length - 1)) / 2;
      for (let draws = Math.floor((n * pairs) / allPairs); draws > 0; draws--) {
        const a = Math.floor(random.next() * x.length);
        const b = Math.floor(random.next() * x.length);
        if (x[a] !== x[b]) found[at++] = (y[a]! - y[b]!) / (x[a]! - x[b]!);
      }
    }
    return found.subarray(0, at);
  };

  /** The part of the bracket above `slope`, if it holds rank k. */
  const above = (bracket: Bracket, slope: number, k: number): Bracket | null => {
    const orders = copied(bracket.orders);
    const below = bracket.below + sortAlong(orders, { slope, closed: true });
    return k > below ? { below, orders, high: bracket.high, belowHigh: bracket.belowHigh } : null;
  };
  /** The part of the bracket below `slope`, if it holds rank k. */
  const under = (bracket: Bracket, slope: number, k: number): Bracket | null => {
    const high = { slope, closed: false };
    const belowHigh = bracket.below + sortAlong(copied(bracket.orders), high);
    return k > belowHigh ? null : { below: bracket.below, orders: bracket.orders, high, belowHigh };
  };

  /** A narrower bracket around rank k, or its slope where the rank falls on one that was drawn. */
  const narrow = (bracket: Bracket, k: number): Bracket | number => {
    const inside = bracket.belowHigh - bracket.below;
    bracket.sample ??= (bracket === whole ? drawnSlopes() : slopesInside(bracket, inside / n)).sort();
    const { sample } = bracket;
    const centre = ((k - bracket.below) / inside) * sample.length;
    const margin = 1.5 * Math.sqrt(sample.length) + 1;
    const low = sample[Math.max(0, Math.floor(centre - margin))];
    const high = sample[Math.min(sample.length - 1, Math.ceil(centre + margin))];
    // Only rounding can leave a bracket without a pair to draw: its ends then agree to the last digits.
    if (low === undefined || high === undefined) return bracket.high.slope;
    const raised = above(bracket, low, k) ?? under(bracket, low, k) ?? low;
    if (typeof raised === "number" || high === low || high >= raised.high.slope) return raised;
    return under(raised, high, k) ?? above(raised, high, k) ?? high;
  };

  const whole: Bracket = {
    below: 0,
    orders: parts.map(({ x }) => countingUp(x.length)),
    high: { slope: Infinity, closed: true },
    belowHigh: count,
  };
  /** From the whole inwards, each inside the one before. */
  const brackets: Bracket[] = [whole];
  let listed: { readonly below: number; readonly slopes: Float64Array } = {
    below: 0,
    slopes: new Float64Array(0),
  };
  const at = (k: number): number => {
    const place = k - listed.below - 1;
    if (place >= 0 && place < listed.slopes.length) return quickselect(listed.slopes, place);
    let bracket = innermost(brackets, k);
    while (bracket.belowHigh - bracket.below > LISTABLE * n) {
      const next = narrow(bracket, k);
      if (typeof next === "number") return next;
      bracket = next;
      brackets.push(bracket);
    }
    listed = { below: bracket.below, slopes: slopesInside(bracket, 1) };
    const last = listed.slopes.length - 1;
    return last < 0 ? bracket.high.slope : quickselect(listed.slopes, Math.min(last, k - bracket.below - 1));
  };
  return { count, at };
}

function preparedSeries({ times, values }: SlopeSeries) {
  const x = Float64Array.from(times);
  const y = Float64Array.from(values);
  sortPairs(x, y);
  return { x, y, sort: slopeSort(x, y), count: (x.length * (x.length - 1)) / 2 - tiedPairs(x) };
}

function copied(orders: readonly Uint32Array[]): readonly Uint32Array[] {
  return orders.map((order) => order.slice());
}

/** Drops the brackets that do not hold rank k, and gives the last one left. */
function innermost(brackets: Bracket[], k: number): Bracket {
  const [whole] = brackets as [Bracket, ...Bracket[]];
  while (brackets.length > 1) {
    const last = brackets.at(-1)!;
    if (k > last.below && k <= last.belowHigh) return last;
    brackets.pop();
  }
  return whole;
}

function tiedPairs(sorted: Float64Array): number {
  let tied = 0;
  let run = 0;
  for (let i = 1; i < sorted.length; i++) {
    run = sorted[i] === sorted[i - 1] ? run + 1 : 0;
    tied += run;
  }
  return tied;
}

function countingUp(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}
