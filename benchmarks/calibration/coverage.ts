/**
 * Do the 95 % intervals of period levels hold the truth in 95 of 100 simulated periods?
 * Run: npx tsx benchmarks/calibration/coverage.ts [--runs 200] [--seed 1]
 * Truth is the mean load of all 122 days. Beside our level, in the same runs: the mean +- t of the samples with
 * non-detects as zero and at half the limit.
 */
import { periodLevel } from "../../src/levels/index.ts";
import { createRandom, median } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { rivals } from "./coverage-rivals.ts";
import { autumn, ORDINARY, type Scenario, simulatePeriod, ZONE } from "./coverage-simulator.ts";

const runs = Number(argument("--runs") ?? 200);
const seed = Number(argument("--seed") ?? 1);
const period = autumn(2025);

const grid: readonly Scenario[] = [
  ...[7, 14, 28].flatMap((samples) => [0, 0.3, 0.6].map((censored) => ({ ...ORDINARY, samples, censored }))),
  ...[7, 14, 28].flatMap((samples) => [0.2, 0.5].map((daySd) => ({ ...ORDINARY, samples, daySd, batch: 0 }))),
  ...[7, 14, 28].map((samples) => ({ ...ORDINARY, samples, dayCorrelation: 0.5 })),
  ...[7, 14, 28].map((samples) => ({ ...ORDINARY, samples, design: "whole weeks" as const })),
  { ...ORDINARY, samples: 14, design: "whole weeks", censored: 0.3 },
];

interface Tally {
  held: number;
  levels: number;
  bias: number;
  halves: number[];
  rivals: Map<string, number>;
}

process.stdout.write(`${runs} runs a row, seed ${seed}; coverage of 95 % intervals in %\n`);
process.stdout.write(
  "design        n  cens day sd corr batch | no level  covers   bias  half-width | zero +-t  half +-t\n",
);
for (const scenario of grid) process.stdout.write(`${line(scenario, study(scenario))}\n`);

function study(scenario: Scenario): Tally {
  const tally: Tally = { held: 0, levels: 0, bias: 0, halves: [], rivals: new Map() };
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seed).fork(JSON.stringify(scenario)).fork(run);
    const meter = sigmaFromRsd(scenario.meter) * random.fork("meter").normal();
    const { samples, truth } = simulatePeriod(random, scenario, period, meter);
    for (const { name, lower, upper } of rivals(samples)) {
      if (lower <= truth && truth <= upper) tally.rivals.set(name, (tally.rivals.get(name) ?? 0) + 1);
    }
    const { estimate, lower, upper } = periodLevel(samples, { period, timeZone: ZONE });
    if (estimate === null) continue;
    tally.levels++;
    tally.bias += estimate / truth - 1;
    if ((lower ?? 0) <= truth && truth <= (upper ?? Infinity)) tally.held++;
    tally.halves.push(Math.sqrt((upper ?? Infinity) / (lower ?? 0)));
  }
  return tally;
}

function line(scenario: Scenario, tally: Tally): string {
  const percent = (part: number, whole: number) => (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1));
  const cells = [
    scenario.design.padEnd(12),
    String(scenario.samples).padStart(2),
    scenario.censored.toFixed(1).padStart(5),
    scenario.daySd.toFixed(2).padStart(6),
    scenario.dayCorrelation.toFixed(1).padStart(4),
    scenario.batch.toFixed(2).padStart(5),
    "|",
    percent(runs - tally.levels, runs).padStart(8),
    percent(tally.held, tally.levels).padStart(7),
    percent(tally.bias, tally.levels).padStart(6),
    `x${(tally.halves.length === 0 ? Number.NaN : median(tally.halves)).toFixed(2)}`.padStart(11),
    "|",
    percent(tally.rivals.get("naive, as if zero") ?? 0, runs).padStart(8),
    percent(tally.rivals.get("naive, half the limit") ?? 0, runs).padStart(9),
  ];
  return cells.join(" ");
}

function argument(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
