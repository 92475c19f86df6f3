/**
 * Uneven dates: how often does the trend on samples reject a true "no trend" when the days between samples differ and
 * neighbours depend on each other as the time between them says (continuous-time AR(1))? Beside it what peers do, who
 * count samples and not days.
 * Run: npx tsx benchmarks/calibration/trend-uneven.ts [--runs 2000] [--draws 4000] [--seed 43]
 * phi: correlation over the median gap; sd of ln(load) 0.35. `MK` plain, `YW` Yue and Wang with the lag-1
 * autocorrelation of neighbours whatever their distance, `bc2` Var(S) at the real dates with the corrected likelihood
 * phi, `ours` sampleTrend's bootstrap at the real dates. Size / power at a slope that GLS with known covariance sees in 80 %.
 */
import { createRandom } from "../../src/numerics/index.ts";
import { statisticReader } from "../../src/trend/_detrended-statistic.ts";
import { cautiousPhi } from "../../src/trend/autocorrelation.ts";
import { lagOneAutocorrelation, mannKendall, yueWangFactor } from "../../src/trend/index.ts";
import { criticalTable } from "./_trend-critical.ts";
import { slopeSd } from "./_trend-methods.ts";
import { datesOf, type Spacing, serialSeries } from "./_trend-series.ts";

const SD = 0.35;
const DETECTABLE = 2.8015852;
const METHODS = ["MK", "YW", "bc2", "ours"] as const;
const SPACINGS = ["a third missing", "random", "pairs"] as const;
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 2000);
const draws = numberAfter("--draws", 4000);
const seed = numberAfter("--seed", 43);

console.log(
  `${runs} series a cell, simulation error ${(100 * Math.sqrt(0.0475 / runs)).toFixed(2)} points at 5 %\n`,
);
console.log(
  `| dates | n | phi | ${METHODS.join(" | ")} |\n| --- | --- | --- |${" --- |".repeat(METHODS.length)}`,
);
for (const spacing of SPACINGS) for (const n of [24, 52]) study(spacing, n);

function study(spacing: Spacing, n: number): void {
  const times = datesOf(spacing, n, 7, createRandom(seed).fork(`${spacing}/${n}`));
  const middle = (times[0]! + times.at(-1)!) / 2;
  const read = statisticReader(times);
  const critical = criticalTable(times, draws, false);
  for (const phi of [0, 0.3, 0.6, 0.8]) {
    const random = createRandom(seed).fork(`${spacing}/${n}/${phi}`);
    const slope = DETECTABLE * slopeSd(times, phi, SD, 0);
    const counts = METHODS.map(() => [0, 0]);
    for (let run = 0; run < runs; run++) {
      const still = serialSeries(times, phi, random).map((value) => SD * value);
      [0, slope].forEach((rise, trended) => {
        const logs = still.map((value, i) => value + rise * (times[i]! - middle));
        const seen = read(logs, null);
        const r = lagOneAutocorrelation(logs.map((log, i) => log - seen.slope * times[i]!));
        const rejects = (varianceFactor: number): boolean =>
          (mannKendall(times, logs, { varianceFactor }).pValue ?? 1) < 0.05;
        const [MK, YW] = [rejects(1), rejects(yueWangFactor(Math.max(0, r), n))];
        [MK, YW, rejects(seen.factor), seen.z > critical(cautiousPhi(seen.phi, n), 1)].forEach(
          (rejected, m) => {
            if (rejected) counts[m]![trended]! += 1;
          },
        );
      });
    }
    const told = counts.map(
      ([size, power]) => `${((100 * size!) / runs).toFixed(1)} / ${((100 * power!) / runs).toFixed(0)}`,
    );
    console.log(`| ${[spacing, n, phi, ...told].join(" | ")} |`);
  }
}
