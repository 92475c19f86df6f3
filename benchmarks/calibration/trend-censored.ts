/**
 * Trends with non-detects: how often is a true "no trend" rejected when neighbours depend on each other and the limit
 * changes half-way, and how often is a trend seen? The peers' independent test in the same run.
 * Run: npx tsx benchmarks/calibration/trend-censored.ts [--runs 400] [--seed 43]
 * Series: weekly, AR(1), sd of ln(load) 0.35; limit at the given quantile, in the second half lower by a factor 1.5.
 * `independent` is Akritas-Theil-Sen with the tie-adjusted normal null, `half` plain Mann-Kendall with half the limit,
 * `ours` is censoredTrend. Size / power at a slope that GLS on uncensored values with known covariance sees in 80 %.
 */
import { createRandom, normalQuantile } from "../../src/numerics/index.ts";
import { akritasTheilSen, censoredTrend, mannKendall } from "../../src/trend/index.ts";
import { slopeSd } from "./_trend-methods.ts";

const SD = 0.35;
const DETECTABLE = 2.8015852;
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 400);
const seed = numberAfter("--seed", 43);

console.log(
  `${runs} series a cell, simulation error ${(100 * Math.sqrt(0.0475 / runs)).toFixed(2)} points at 5 %`,
);
console.log(
  "\n| n | below the limit | phi | half | independent | ours |\n| --- | --- | --- | --- | --- | --- |",
);
for (const n of [24, 52])
  for (const share of [0.2, 0.5]) for (const phi of [0, 0.3, 0.6]) console.log(cell(n, share, phi));

function cell(n: number, share: number, phi: number): string {
  const random = createRandom(seed).fork(`${n}/${share}/${phi}`);
  const times = Array.from({ length: n }, (_, i) => 7 * i);
  const slope = DETECTABLE * slopeSd(times, phi, SD, 0);
  const counts = { independent: [0, 0], half: [0, 0], ours: [0, 0] };
  for (let run = 0; run < runs; run++) {
    let state = random.normal();
    const still = times.map((_, i) => {
      if (i > 0) state = phi * state + Math.sqrt(1 - phi * phi) * random.normal();
      return SD * state;
    });
    [0, slope].forEach((rise, trended) => {
      const points = still.map((value, i) => {
        const log = value + rise * (times[i]! - times[n - 1]! / 2);
        const limit = SD * normalQuantile(share) - (2 * i >= n ? Math.log(1.5) : 0);
        const time = times[i]!;
        return log < limit
          ? { time, value: null, lowest: 0, highest: Math.exp(limit) }
          : { time, value: Math.exp(log) };
      });
      const intervals = points.map(({ value, highest }) =>
        value === null
          ? { lower: -Infinity, upper: Math.log(highest) }
          : { lower: Math.log(value), upper: Math.log(value) },
      );
      const halves = points.map(({ value, highest }) => value ?? highest / 2);
      const p = {
        independent: akritasTheilSen(times, intervals).pValue,
        half: mannKendall(times, halves).pValue,
        ours: censoredTrend(points, { seed: run, replicates: 399 }).pValue,
      };
      for (const name of ["independent", "half", "ours"] as const) {
        if ((p[name] ?? 1) < 0.05) counts[name][trended]! += 1;
      }
    });
  }
  const told = ([size, power]: readonly number[]): string =>
    `${((100 * size!) / runs).toFixed(1)} / ${((100 * power!) / runs).toFixed(0)}`;
  const row = [n, share, phi, told(counts.half), told(counts.independent), told(counts.ours)];
  return `| ${row.join(" | ")} |`;
}
