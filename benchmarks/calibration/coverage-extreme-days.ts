/**
 * From which robust z does a day count as extreme? The critical values of src/levels/extreme-day-critical.ts.
 * Run: npx tsx benchmarks/calibration/coverage-extreme-days.ts [--runs 20000] [--seed 1]
 * For n measured loads of an ordinary lognormal period, split over two kinds of day in the ways between half and half and
 * all on one kind: the 99th percentile of the largest robust z, and of the splits the highest. So a clean period is
 * flagged in at most about 1 %.
 */

import { largestRobustZ } from "../../src/levels/extreme-days.ts";
import { createRandom, quantile, type Random } from "../../src/numerics/index.ts";
import { argument } from "./coverage-print.ts";

const runs = Number(argument("--runs") ?? 20_000);
const seed = Number(argument("--seed") ?? 1);
const SIZES = [5, 6, 7, 8, 9, 10, 12, 14, 17, 21, 28, 40, 60, 120];

for (const n of SIZES) {
  const splits = [...new Set([0.5, 4 / 7, 0.75, 1].map((share) => Math.round(share * n)))];
  const found = splits.map((first) => critical(createRandom(seed).fork(n).fork(first), first, n - first));
  process.stdout.write(`[${n}, ${Math.max(...found).toFixed(1)}],\n`);
}

function critical(random: Random, first: number, second: number): number {
  const draw = (count: number) => Array.from({ length: count }, () => random.normal());
  const largest = Array.from({ length: runs }, () => largestRobustZ([draw(first), draw(second)]));
  return quantile(largest, 0.99);
}
