import { createRandom } from "../numerics/index.ts";
import type { KendallNull } from "./_kendall-null.ts";

/** Up to this many blocks every order is visited. */
const ALL_ORDERS_UP_TO = 8;

/**
 * Null distribution of a summed S when whole blocks (dates, each with the values of every place) change places:
 * whatever the places share at a date they keep, so places that move together do not count twice. `gain[a][b]` is what
 * the pair of blocks adds to S when a comes first. All orders up to 8 blocks, above `replicates` seeded ones.
 */
export function blockNull(
  gain: readonly (readonly number[])[],
  options: { readonly seed: number; readonly replicates: number },
): KendallNull & { readonly exact: boolean } {
  const n = gain.length;
  const tally = new Map<number, number>();
  const count = (score: number): void => {
    tally.set(score, (tally.get(score) ?? 0) + 1);
  };
  const exact = n <= ALL_ORDERS_UP_TO;
  const order = Array.from({ length: n }, (_, block) => block);
  if (exact) visitOrders(order, gain, 0, 0, count);
  else {
    const random = createRandom(options.seed);
    // The order that was seen is one of all orders, so no p falls below 1 / (replicates + 1).
    count(scoreOf(order, gain));
    for (let run = 0; run < options.replicates; run++) {
      for (let i = n - 1; i > 0; i--) swap(order, i, random.integer(i + 1));
      count(scoreOf(order, gain));
    }
  }
  return { scores: [...tally.keys()], counts: [...tally.values()], exact };
}

function visitOrders(
  order: number[],
  gain: readonly (readonly number[])[],
  placed: number,
  score: number,
  count: (score: number) => void,
): void {
  if (placed === order.length) {
    count(score);
    return;
  }
  for (let i = placed; i < order.length; i++) {
    swap(order, placed, i);
    let added = 0;
    for (let k = 0; k < placed; k++) added += gain[order[k]!]![order[placed]!]!;
    visitOrders(order, gain, placed + 1, score + added, count);
    swap(order, placed, i);
  }
}

function scoreOf(order: readonly number[], gain: readonly (readonly number[])[]): number {
  let score = 0;
  for (let b = 1; b < order.length; b++) {
    for (let a = 0; a < b; a++) score += gain[order[a]!]![order[b]!]!;
  }
  return score;
}

function swap(order: number[], a: number, b: number): void {
  const held = order[a]!;
  order[a] = order[b]!;
  order[b] = held;
}
