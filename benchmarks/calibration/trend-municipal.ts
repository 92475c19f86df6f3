/**
 * The municipal design: a few rotating days a tertial, each tertial one batch of the laboratory. How often does the
 * trend on period levels (the default) call a true "no trend" a trend, what does it see, and what would tests on the
 * single samples do, which take the batches' steps for news?
 * Run: npx tsx benchmarks/calibration/trend-municipal.ts [--runs 2000] [--draws 4000] [--seed 43]
 * Days: equal steps, sd of ln(load) 0.36 between days; batch: one shared error of ln(load) a tertial. Level: mean of
 * the days. `levels` is levelTrend; on samples `MK` is plain Mann-Kendall, `bc2` its closed form and `stud` the
 * bootstrap that sampleTrend would use. Power: against the change a year that heads its column.
 */
import { createRandom } from "../../src/numerics/index.ts";
import { statisticReader } from "../../src/trend/_detrended-statistic.ts";
import { cautiousPhi } from "../../src/trend/autocorrelation.ts";
import { levelTrend, mannKendall } from "../../src/trend/index.ts";
import { criticalTable } from "./_trend-critical.ts";

const DAY_SD = 0.36;
const YEARLY = [1, 1.1, 1.25, 1.5] as const;
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 2000);
const draws = numberAfter("--draws", 4000);
const seed = numberAfter("--seed", 43);
const percent = (count: number): number => Math.round((1000 * count) / runs) / 10;

console.log(
  `${runs} series a cell, simulation error ${(100 * Math.sqrt(0.0475 / runs)).toFixed(2)} points at 5 %`,
);
const COLUMNS = ["tertials", "days", "batch", "levels", "+10 %", "+25 %", "+50 %", "MK", "bc2", "stud"];
console.log(`\n| ${COLUMNS.join(" | ")} |\n|${" --- |".repeat(COLUMNS.length)}`);
let worst = 0;
for (const tertials of [6, 9, 12])
  for (const days of [7, 14])
    for (const batch of [0, 0.1, 0.15]) {
      const row = cell(tertials, days, batch);
      worst = Math.max(worst, row.levels);
      console.log(`| ${Object.values(row).join(" | ")} |`);
    }
console.log(`\nLargest size on period levels: ${worst} % (nominal 5; exact at 6 and 9 levels: 1.7, 4.5 %)`);

function cell(tertials: number, days: number, batch: number) {
  const n = tertials * days;
  const times = Array.from({ length: n }, (_, i) => (i * 365.2425) / (3 * days));
  const periods = Array.from({ length: tertials }, (_, period) => ((period + 0.5) * 365.2425) / 3);
  const read = statisticReader(times);
  const critical = criticalTable(times, draws, false);
  const random = createRandom(seed).fork(`${tertials}/${days}/${batch}`);
  const levels = YEARLY.map(() => 0);
  const samples = { MK: 0, bc2: 0, stud: 0 };
  for (let run = 0; run < runs; run++) {
    const logs = periods.flatMap(() => {
      const shared = batch * random.normal();
      return Array.from({ length: days }, () => shared + DAY_SD * random.normal());
    });
    YEARLY.forEach((growth, g) => {
      const points = periods.map((time, period) => {
        const own = logs.slice(period * days, (period + 1) * days);
        const value = own.reduce((sum, log) => sum + Math.exp(log), 0) / days;
        return { time, value: value * growth ** (time / 365.2425) };
      });
      if ((levelTrend(points).pValue ?? 1) < 0.05) levels[g]! += 1;
    });
    const seen = read(logs, null);
    if ((mannKendall(times, logs).pValue ?? 1) < 0.05) samples.MK++;
    if ((mannKendall(times, logs, { varianceFactor: seen.factor }).pValue ?? 1) < 0.05) samples.bc2++;
    if (seen.z > critical(cautiousPhi(seen.phi, n), 1)) samples.stud++;
  }
  return {
    tertials,
    days,
    batch,
    levels: percent(levels[0]!),
    "+10 %": percent(levels[1]!),
    "+25 %": percent(levels[2]!),
    "+50 %": percent(levels[3]!),
    "MK samples": percent(samples.MK),
    "bc2 samples": percent(samples.bc2),
    "stud samples": percent(samples.stud),
  };
}
