/**
 * How often is an unchanged drug called changed, and how often is a true change found?
 * Run: npx tsx benchmarks/calibration/coverage-verdicts.ts [--runs 200] [--seed 1]
 * Two periods a year apart, each with its own batch, the same plant; the verdict of a family of one.
 * "naive" is the habit: two means +- t with half the limit, called changed when the intervals do not overlap.
 */
import { comparePeriods, verdicts } from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { rivals } from "./coverage-rivals.ts";
import { autumn, ORDINARY, type Scenario, simulatePeriod, ZONE } from "./coverage-simulator.ts";

const runs = Number(argument("--runs") ?? 200);
const seed = Number(argument("--seed") ?? 1);
const sides = [autumn(2024), autumn(2025)] as const;
const CHANGES = [1, 1.25, 1.5, 2] as const;

const grid: readonly Scenario[] = [
  ...[7, 14, 28].flatMap((samples) => [0, 0.3, 0.6].map((censored) => ({ ...ORDINARY, samples, censored }))),
  ...[7, 14].map((samples) => ({ ...ORDINARY, samples, design: "whole weeks" as const })),
];

process.stdout.write(
  `${runs} runs a cell, seed ${seed}; called changed in % at a true change of x1, x1.25, x1.5, x2\n`,
);
process.stdout.write("design        n  cens |     x1  x1.25   x1.5     x2 | naive x1\n");
for (const scenario of grid) process.stdout.write(`${line(scenario)}\n`);

function line(scenario: Scenario): string {
  const cells = CHANGES.map((change) => study(scenario, change));
  return [
    scenario.design.padEnd(12),
    String(scenario.samples).padStart(2),
    scenario.censored.toFixed(1).padStart(5),
    "|",
    ...cells.map(({ ours }) => ours.toFixed(1).padStart(6)),
    "|",
    cells[0]?.naive.toFixed(1).padStart(8),
  ].join(" ");
}

function study(scenario: Scenario, change: number): { ours: number; naive: number } {
  let [ours, naive] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = createRandom(seed).fork(JSON.stringify(scenario)).fork(run);
    const meter = sigmaFromRsd(scenario.meter) * random.fork("meter").normal();
    const [before, after] = sides.map((period, side) => {
      const { samples } = simulatePeriod(
        random.fork(side),
        scenario,
        period,
        meter,
        side === 0 ? 100 : 100 * change,
      );
      return { samples, period };
    });
    if (before === undefined || after === undefined) continue;
    const levels = [before, after].map(({ samples, period }) =>
      periodLevel(samples, { period, timeZone: ZONE }),
    );
    const comparison = comparePeriods(before.samples, after.samples, { from: levels[0]!, to: levels[1]! });
    const [answer] = verdicts([{ ...comparison, headline: true, comparable: true }]);
    if (answer?.verdict === "increase" || answer?.verdict === "decrease") ours++;
    const [first, second] = [before, after].map(({ samples }) => rivals(samples)[1]!);
    if (first!.upper < second!.lower || second!.upper < first!.lower) naive++;
  }
  return { ours: (100 * ours) / runs, naive: (100 * naive) / runs };
}

function argument(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
