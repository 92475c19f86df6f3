/**
 * The log-linear trend with weekday terms (trendMethod "regression"): how often does it reject a true "no trend" on
 * series that depend on their neighbours, at even and uneven dates, without and with non-detects under limits that
 * change? The peers' usual forms in the same run.
 * Run: npx tsx benchmarks/calibration/trend-regression.ts [--runs 2000] [--seed 43] [--cell "a third missing/104/0.6"]
 * Series: a value every 3 days (uneven: a third of the days lost), AR(1) with phi at the median gap, sd of ln(load)
 * 0.35, weekend 30 % higher. Below limit: 30 % of the values, then the limit falls by a factor 1.5 half-way.
 * `HAC` is least squares with Newey-West errors on all values, `ours` robustRegression on the same; `half` least squares
 * with Newey-West errors and half the limit for non-detects, `Tobit` the usual one (independent values), `ours cut`
 * robustRegression on the intervals. Size / power at a slope that GLS with known covariance sees in 80 %.
 */
import { createRandom, normalQuantile, normalUpperTail } from "../../src/numerics/index.ts";
import { fitTobit } from "../../src/trend/_fit-tobit.ts";
import { tobitScores } from "../../src/trend/_tobit-scores.ts";
import { weekdayColumns, weekdayNumber } from "../../src/trend/_weekday.ts";
import { hacRegression, robustRegression } from "../../src/trend/index.ts";
import { slopeSd } from "./_trend-methods.ts";
import { datesOf, type Spacing, serialSeries } from "./_trend-series.ts";

const SD = 0.35;
const DETECTABLE = 2.8015852;
const METHODS = ["HAC", "ours", "half", "Tobit", "ours cut"] as const;
const args = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const runs = numberAfter("--runs", 2000);
const seed = numberAfter("--seed", 43);
const only = args.includes("--cell") ? args[args.indexOf("--cell") + 1] : undefined;

console.log(
  `${runs} series a cell, simulation error ${(100 * Math.sqrt(0.0475 / runs)).toFixed(2)} points at 5 %\n`,
);
console.log(
  `| dates | n | phi | ${METHODS.join(" | ")} |\n| --- | --- | --- |${" --- |".repeat(METHODS.length)}`,
);
for (const spacing of ["equal", "a third missing"] as const)
  for (const n of [52, 104])
    for (const phi of [0, 0.3, 0.6])
      if (only === undefined || only === `${spacing}/${n}/${phi}`) console.log(cell(spacing, n, phi));

function cell(spacing: Spacing, n: number, phi: number): string {
  const random = createRandom(seed).fork(`${spacing}/${n}/${phi}`);
  const times = datesOf(spacing, n, 3, random).map((day) => 20_000.5 + day);
  const middle = (times[0]! + times.at(-1)!) / 2;
  const slope = DETECTABLE * slopeSd(times, phi, SD, 0);
  const columns = weekdayColumns(times);
  const design = times.map((time, i) => [1, time - middle, ...columns[i]!]);
  const counts = METHODS.map(() => [0, 0]);
  for (let run = 0; run < runs; run++) {
    const still = serialSeries(times, phi, random).map(
      (value, i) => SD * value + (weekdayNumber(times[i]!) > 4 ? 0.26 : 0),
    );
    [0, slope].forEach((rise, trended) => {
      const logs = still.map((value, i) => value + rise * (times[i]! - middle));
      const limits = logs.map((_, i) => SD * normalQuantile(0.3) - (2 * i >= n ? Math.log(1.5) : 0));
      const cut = logs.map((log, i) =>
        log < limits[i]! ? { lower: -Infinity, upper: limits[i]! } : { lower: log, upper: log },
      );
      const halves = logs.map((log, i) => (log < limits[i]! ? limits[i]! - Math.log(2) : log));
      const fit = fitTobit(design, cut, 1e-8);
      const naive = fit === null ? null : tobitScores(design, cut, fit).covariance;
      const naiveZ =
        fit === null || naive === null ? 0 : Math.abs(fit.coefficients[1]!) / Math.sqrt(naive[1]![1]!);
      const whole = logs.map((log) => ({ lower: log, upper: log }));
      [
        hacRegression(design, logs)?.coefficients[1]?.pValue,
        robustRegression(times, design, whole)?.coefficients[1]?.pValue,
        hacRegression(design, halves)?.coefficients[1]?.pValue,
        2 * normalUpperTail(naiveZ),
        robustRegression(times, design, cut)?.coefficients[1]?.pValue,
      ].forEach((pValue, m) => {
        if ((pValue ?? 1) < 0.05) counts[m]![trended]! += 1;
      });
    });
  }
  const told = counts.map(
    ([size, power]) => `${((100 * size!) / runs).toFixed(1)} / ${((100 * power!) / runs).toFixed(0)}`,
  );
  return `| ${[spacing, n, phi, ...told].join(" | ")} |`;
}
