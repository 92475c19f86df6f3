/**
 * How often is an unchanged drug called changed, and how often is a true change found?
 * Run: npx tsx benchmarks/calibration/coverage-verdicts.ts [--runs 200] [--seed 1] [--write]
 * Two periods of one simulated plant, a year apart, each with its own batch and weeks, both with a summer 25 % below
 * winter; the verdict of a family of one. "Naive" is the habit: two means +- t, called changed when the intervals do not
 * overlap. A true change is tried in half as many runs as none. `--write` stores the table in coverage-verdicts-results.md.
 */
import type { Period } from "../../src/calendar/index.ts";
import { comparePeriods, verdicts } from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { argument, publish, row } from "./coverage-print.ts";
import { rivals } from "./coverage-rivals.ts";
import { autumn, ORDINARY, type Scenario, simulatePeriod, summer, ZONE } from "./coverage-simulator.ts";

const runs = Number(argument("--runs") ?? 200);
const seed = Number(argument("--seed") ?? 1);
const YEAR_APART = [autumn(2024), autumn(2025)] as const;
const IN_A_ROW = [summer(2025), autumn(2025)] as const;
const SEASONAL: Scenario = { ...ORDINARY, summerDip: 0.25 };

const grid: readonly Scenario[] = [
  ...[7, 14, 28].flatMap((samples) => [0, 0.3, 0.6].map((censored) => ({ ...SEASONAL, samples, censored }))),
  ...[7, 14, 28].map((samples) => ({ ...SEASONAL, samples, batch: 0 })),
  ...[7, 14, 28].map((samples) => ({ ...SEASONAL, samples, design: "whole weeks" as const })),
];

/** Shares in % of the runs that were called changed. */
interface Called {
  readonly ours: number;
  readonly zero: number;
  readonly half: number;
}

function study(scenario: Scenario, sides: readonly [Period, Period], change: number): Called {
  const count = change === 1 ? runs : Math.ceil(runs / 2);
  const called = { ours: 0, zero: 0, half: 0 };
  for (let run = 0; run < count; run++) {
    const random = createRandom(seed).fork(JSON.stringify(scenario)).fork(run);
    const meter = sigmaFromRsd(scenario.meter) * random.fork("meter").normal();
    const draw = (side: 0 | 1) =>
      simulatePeriod(random.fork(side), scenario, sides[side], meter, side === 0 ? 100 : 100 * change)
        .samples;
    const [before, after] = [draw(0), draw(1)];
    const comparison = comparePeriods(before, after, {
      from: periodLevel(before, { period: sides[0], timeZone: ZONE }),
      to: periodLevel(after, { period: sides[1], timeZone: ZONE }),
    });
    const [answer] = verdicts([{ ...comparison, headline: true, comparable: true }]);
    if (answer?.verdict === "increase" || answer?.verdict === "decrease") called.ours++;
    const [zero, half] = [0, 1].map((which) => {
      const [first, second] = [rivals(before)[which], rivals(after)[which]];
      return first !== undefined && second !== undefined
        ? first.upper < second.lower || second.upper < first.lower
        : false;
    });
    if (zero) called.zero++;
    if (half) called.half++;
  }
  const share = (part: number) => (100 * part) / count;
  return { ours: share(called.ours), zero: share(called.zero), half: share(called.half) };
}

function cells(scenario: Scenario): readonly string[] {
  const [same, ...changed] = [1, 1.25, 1.5, 2].map((change) => study(scenario, YEAR_APART, change));
  const inARow = study(scenario, IN_A_ROW, 1);
  const double = changed.at(-1);
  return [
    scenario.design,
    String(scenario.samples),
    String(100 * scenario.censored),
    String(100 * scenario.batch),
    ...[
      same?.ours,
      ...changed.map(({ ours }) => ours),
      inARow.ours,
      same?.zero,
      double?.zero,
      same?.half,
      double?.half,
    ].map((share) => (share ?? 0).toFixed(1)),
  ];
}

const head = "design|n|censored %|batch %|unchanged|+25 %|+50 %|+100 %|unchanged, summer to autumn";
publish("coverage-verdicts-results.md", [
  "# Called changed, in % of simulated pairs of periods, as last run",
  "",
  `\`npx tsx benchmarks/calibration/coverage-verdicts.ts --runs ${runs} --seed ${seed} --write\``,
  "",
  "One plant, two periods a year apart, each with its own weeks and its own batch; summers 25 % below winters in both years; sd",
  "of ln(load) .25 between days and .15 between weeks, measurement .20, weekend ratio 1.6. A drug that did not change should be called changed in",
  `at most 5 %. Monte Carlo error there: ${(100 * Math.sqrt((0.95 * 0.05) / runs)).toFixed(1)} points. "Summer to autumn" is the contrast with the previous period, which carries the`,
  "warning SEASON: there the season itself is called a change. Naive: two means +- t that do not overlap, non-detects as zero or half the limit.",
  "",
  row([...head.split("|"), "zero: unchanged", "+100 %", "half: unchanged", "+100 %"]),
  row(Array.from({ length: 13 }, () => "---")),
  ...grid.map((scenario) => row(cells(scenario))),
]);
