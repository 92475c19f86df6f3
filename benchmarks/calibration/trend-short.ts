/**
 * Short series (5-23 samples), where autocorrelation cannot be told: the frontier of size against power of the default
 * (exact Mann-Kendall to 10, closed form bc2 from 11) beside plain Mann-Kendall and, as another point of the frontier,
 * robustRegression on a straight line. Each answer below 24 carries INDEPENDENCE_ASSUMED or AUTOCORRELATION_UNSURE.
 * Run: npx tsx benchmarks/calibration/trend-short.ts [--runs 4000] [--seed 43]
 * Series: equal steps, AR(1), sd of ln(load) 0.35. Size / power at a slope that GLS with known covariance sees in 80 %.
 */
import { createRandom } from "../../src/numerics/index.ts";
import { mannKendall, robustRegression, sampleTrend } from "../../src/trend/index.ts";
import { slopeSd } from "./_trend-methods.ts";
import { serialSeries } from "./_trend-series.ts";

const SD = 0.35;
const DETECTABLE = 2.8015852;
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 4000);
const seed = numberAfter("--seed", 43);

console.log(
  `${runs} series a cell, simulation error ${(100 * Math.sqrt(0.0475 / runs)).toFixed(2)} points at 5 %\n`,
);
console.log("| n | phi | MK | default | regression |\n| --- | --- | --- | --- | --- |");
for (const n of [5, 8, 10, 12, 16, 20, 23]) for (const phi of [0, 0.3, 0.6, 0.8]) console.log(cell(n, phi));

function cell(n: number, phi: number): string {
  const random = createRandom(seed).fork(`${n}/${phi}`);
  const times = Array.from({ length: n }, (_, i) => i - (n - 1) / 2);
  const design = times.map((time) => [1, time]);
  const slope = DETECTABLE * slopeSd(times, phi, SD, 0);
  const counts = [0, 1, 2].map(() => [0, 0]);
  for (let run = 0; run < runs; run++) {
    const still = serialSeries(times, phi, random).map((value) => SD * value);
    [0, slope].forEach((rise, trended) => {
      const logs = still.map((value, i) => value + rise * times[i]!);
      [
        mannKendall(times, logs).pValue,
        sampleTrend(logs.map((log, i) => ({ time: times[i]!, value: Math.exp(log) }))).pValue,
        robustRegression(
          times,
          design,
          logs.map((log) => ({ lower: log, upper: log })),
        )?.coefficients[1]?.pValue,
      ].forEach((pValue, m) => {
        if ((pValue ?? 1) < 0.05) counts[m]![trended]! += 1;
      });
    });
  }
  const told = counts.map(
    ([size, power]) => `${((100 * size!) / runs).toFixed(1)} / ${((100 * power!) / runs).toFixed(0)}`,
  );
  return `| ${[n, phi, ...told].join(" | ")} |`;
}
