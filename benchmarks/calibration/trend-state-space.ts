/**
 * The state-space level (trendMethod "state-space"): how often do its drift interval and the band of its smoothed level
 * hold the truth, and how often does an ordinary day surprise by more than 3.5 sd?
 * Run: npx tsx benchmarks/calibration/trend-state-space.ts [--runs 200] [--seed 43]
 * Series: a value a week, ln(load) = level + noise of sd 0.35, of which 0.15 is known to the model; the level walks at
 * random by `walk` a week, without drift. Below limit: 30 % of the values, then the limit falls by a factor 1.5 half-way.
 * `drift` is the share of series whose 95 % interval of the yearly change holds 0 (one minus the size of its test), with
 * its median half-width (ln, a year); `band` the share of weeks whose true level lies in the 95 % band, and its median
 * half-width (ln); `surprises` days beyond 3.5 sd in 10 000 (normal values: 4.7). The last rows break the model: noise
 * that depends on its neighbours (AR(1), phi 0.6 a week) about a level that stands still.
 */
import { createRandom, median, normalQuantile, type Random } from "../../src/numerics/index.ts";
import { SURPRISING, stateSpaceTrend, type TrendPoint } from "../../src/trend/index.ts";
import { serialSeries } from "./_trend-series.ts";

const [SD, KNOWN, WEEK] = [0.35, 0.15, 7];
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 200);
const seed = numberAfter("--seed", 43);

interface Cell {
  readonly n: number;
  readonly walk: number;
  readonly phi: number;
  readonly below: number;
}

const CELLS: readonly Cell[] = [
  ...[52, 104].flatMap((n) =>
    [0, 0.3].flatMap((below) => [0, 0.03, 0.1].map((walk) => ({ n, walk, phi: 0, below }))),
  ),
  ...[52, 104].map((n) => ({ n, walk: 0, phi: 0.6, below: 0 })),
];

const error = 100 * Math.sqrt(0.0475 / runs);
console.log(`${runs} series a cell, simulation error of \`drift\` ${error.toFixed(2)} points at 95 %\n`);
console.log("| n | below the limit | walk a week | phi | drift | +- | band | +- | surprises |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const cell of CELLS) console.log(row(cell));

function row({ n, walk, phi, below }: Cell): string {
  const random = createRandom(seed).fork(`${n}/${walk}/${phi}/${below}`);
  const held = { drifts: 0, answered: 0, weeks: 0, asked: 0, surprises: 0 };
  const driftWidths: number[] = [];
  const bandWidths: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { level, points } = series(n, walk, phi, below, random);
    const { lower, upper, curve, surprises } = stateSpaceTrend(points);
    if (curve.length === 0) continue;
    held.answered++;
    const inside = (lower ?? Number.NEGATIVE_INFINITY) <= 0 && (upper ?? Number.POSITIVE_INFINITY) >= 0;
    if (inside) held.drifts++;
    if (lower !== null && upper !== null)
      driftWidths.push((Math.log1p(upper / 100) - Math.log1p(lower / 100)) / 2);
    curve.forEach((at, i) => {
      const [low, high] = [Math.log(at.lower ?? 0), Math.log(at.upper ?? Number.POSITIVE_INFINITY)];
      held.asked++;
      if (low <= level[i]! && level[i]! <= high) held.weeks++;
      bandWidths.push((high - low) / 2);
    });
    held.surprises += surprises.filter(({ surprise }) => Math.abs(surprise ?? 0) > SURPRISING).length;
  }
  return `| ${[
    n,
    below,
    walk,
    phi,
    ((100 * held.drifts) / held.answered).toFixed(1),
    median(driftWidths).toFixed(2),
    ((100 * held.weeks) / held.asked).toFixed(1),
    median(bandWidths).toFixed(2),
    ((10_000 * held.surprises) / held.asked).toFixed(1),
  ].join(" | ")} |`;
}

/** The true level of each week, and what a laboratory reports. */
function series(
  n: number,
  walk: number,
  phi: number,
  below: number,
  random: Random,
): { readonly level: readonly number[]; readonly points: readonly TrendPoint[] } {
  const times = Array.from({ length: n }, (_, i) => WEEK * i);
  const noise = serialSeries(times, phi, random);
  let at = 0;
  const level = times.map((_, i) => {
    if (i > 0) at += walk * random.normal();
    return at;
  });
  const points = times.map((time, i): TrendPoint => {
    const log = level[i]! + SD * noise[i]!;
    const limit = SD * normalQuantile(below) - (2 * i >= n ? Math.log(1.5) : 0);
    return below > 0 && log < limit
      ? { time, value: null, lowest: 0, highest: Math.exp(limit), sd: KNOWN }
      : { time, value: Math.exp(log), sd: KNOWN };
  });
  return { level, points };
}
