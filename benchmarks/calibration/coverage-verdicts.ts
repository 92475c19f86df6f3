/**
 * How often is an unchanged drug called changed, and how often is a true change found?
 * Run: npx tsx benchmarks/calibration/coverage-verdicts.ts [--runs 4000] [--seed 1] [--only TEXT] [--jobs 2] [--write]
 * Two periods of one simulated plant, a year apart, each with its own batch and weeks, both with a summer 25 % below
 * winter; the verdict of a family of one. Beside it the habit: two means +- t, called changed when the intervals do not
 * overlap. Unchanged pairs without non-detects get all runs, those with an eighth; true changes, and the contrast with
 * the season in it, a 16th and a 40th. `--only` takes the cells whose design, n, share below the limit and batch, joined
 * by spaces, hold the text ("the same whole weeks 28 0"), `--jobs` runs that many processes at a time; `--write` stores
 * the table in coverage-verdicts-results.md. 4000 runs take a quarter of an hour on an idle machine.
 */
import type { Period } from "../../src/calendar/index.ts";
import { comparePeriods, verdicts } from "../../src/compare/index.ts";
import { type LevelSample, periodLevel } from "../../src/levels/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { type Cell, SEEN_BETWEEN_WEEKS, scenarioOf } from "./coverage-cell.ts";
import { rowsOf } from "./coverage-jobs.ts";
import { argument, publish, row } from "./coverage-print.ts";
import { RIVALS, rivals } from "./coverage-rivals.ts";
import { autumn, ORDINARY, simulatePeriod, summer, ZONE } from "./coverage-simulator.ts";

const runs = Number(argument("--runs") ?? 4000);
const seed = Number(argument("--seed") ?? 1);
const only = argument("--only") ?? "";
const YEAR_APART = [autumn(2024), autumn(2025)] as const;
const IN_A_ROW = [summer(2025), autumn(2025)] as const;
const { weekSd, ...ordinary } = ORDINARY;
const PLANT = { ...ordinary, summerDip: 0.25 };

/** `sameWeeks`: whole weeks that come back at the same time of every year, as a careful plan has them. */
type PairCell = Cell & { readonly sameWeeks?: true };

const grid: readonly PairCell[] = [7, 14, 28].flatMap((samples) => [
  ...(["rotating", "whole weeks"] as const).flatMap((design) =>
    [0, 0.3, 0.6].map((censored): Cell => {
      const weeks = design === "rotating" ? weekSd : SEEN_BETWEEN_WEEKS;
      return { ...PLANT, design, samples, censored, weeks };
    }),
  ),
  { ...PLANT, samples, batch: 0, weeks: weekSd },
  { ...PLANT, design: "whole weeks", samples, weeks: SEEN_BETWEEN_WEEKS, sameWeeks: true },
]);

interface Runs {
  readonly unchanged: number;
  readonly changed: number;
}

/** A comparison without non-detects is ten times as quick, and its share of false calls is the one to know well. */
function runsOf({ censored }: PairCell): Runs {
  const [unchanged, changed] = censored === 0 ? [1, 16] : [8, 40];
  return { unchanged: Math.ceil(runs / unchanged), changed: Math.ceil(runs / changed) };
}

/** Share of the runs that were called changed, percent: by us, then by each rival. */
type Called = readonly number[];

function study(cell: PairCell, sides: readonly [Period, Period], change: number, count: number): Called {
  const called = [0, ...RIVALS.map(() => 0)];
  for (let run = 0; run < count; run++) {
    const random = createRandom(seed).fork(JSON.stringify(cell)).fork(run);
    const drawn = scenarioOf(cell, random);
    const firstDay = random.fork("first day").integer(122 - cell.samples + 1);
    const scenario = cell.sameWeeks ? { ...drawn, firstDay } : drawn;
    const meter = sigmaFromRsd(cell.meter) * random.fork("meter").normal();
    const draw = (side: 0 | 1) =>
      simulatePeriod(random.fork(side), scenario, sides[side], meter, side === 0 ? 100 : 100 * change)
        .samples;
    const [before, after] = [draw(0), draw(1)];
    if (isCalledChanged(before, after, sides)) called[0]!++;
    RIVALS.forEach((_, place) => {
      if (areApart(before, after, place)) called[place + 1]!++;
    });
  }
  return called.map((part) => (100 * part) / count);
}

function isCalledChanged(
  before: readonly LevelSample[],
  after: readonly LevelSample[],
  sides: readonly [Period, Period],
): boolean {
  const comparison = comparePeriods(before, after, {
    from: periodLevel(before, { period: sides[0], timeZone: ZONE }),
    to: periodLevel(after, { period: sides[1], timeZone: ZONE }),
  });
  const [answer] = verdicts([{ ...comparison, headline: true, comparable: true }]);
  return answer?.verdict === "increase" || answer?.verdict === "decrease";
}

function areApart(before: readonly LevelSample[], after: readonly LevelSample[], place: number): boolean {
  const find = (samples: readonly LevelSample[]) =>
    rivals(samples).find(({ name }) => name === RIVALS[place]);
  const [first, second] = [find(before), find(after)];
  if (first === undefined || second === undefined) return false;
  return first.upper < second.lower || second.upper < first.lower;
}

/** Design, n, share below the limit and batch, as the table tells them. */
function nameOf({ sameWeeks, design, samples, censored, batch }: PairCell): readonly string[] {
  const told = sameWeeks ? "the same whole weeks" : design;
  return [told, String(samples), String(100 * censored), String(100 * batch)];
}

function cells(cell: PairCell): readonly string[] {
  const { unchanged, changed: fewer } = runsOf(cell);
  const same = study(cell, YEAR_APART, 1, unchanged);
  const changed = [1.25, 1.5, 2].map((change) => study(cell, YEAR_APART, change, fewer));
  const inARow = study(cell, IN_A_ROW, 1, fewer);
  const doubled = changed[2] ?? [];
  const told = [
    ...nameOf(cell),
    ...[same[0], ...changed.map(([ours]) => ours), inARow[0]].map((share) => (share ?? 0).toFixed(1)),
    ...RIVALS.map((_, place) =>
      [same, doubled].map((shares) => (shares[place + 1] ?? 0).toFixed(0)).join(" / "),
    ),
  ];
  process.stderr.write(`${told.join(" ")}\n`);
  return told;
}

/** Monte Carlo error in points. */
function error(share: number, count: number): string {
  return (100 * Math.sqrt((share * (1 - share)) / count)).toFixed(1);
}

const chosen = grid.filter((cell) => nameOf(cell).join(" ").includes(only));
const rows = await rowsOf(chosen, cells);
const counts = chosen.map(runsOf);
const [most, fewest] = [0, 0.3].map((censored) => runsOf({ ...grid[0]!, censored })) as [Runs, Runs];
const unchanged = rows.map(([, , , , share]) => Number(share));
const above = unchanged.filter((share) => share > 5).length;
const excess = Math.max(
  ...unchanged.map((share, index) => (share - 5) / Number(error(0.05, counts[index]!.unchanged))),
);
const head = "design|n|below limit %|batch %|unchanged|+25 %|+50 %|+100 %|unchanged, summer to autumn";
publish("coverage-verdicts-results.md", [
  "# Called changed, in % of simulated pairs of periods, as last run",
  "",
  `\`npx tsx benchmarks/calibration/coverage-verdicts.ts --runs ${runs} --seed ${seed} --write\``,
  "",
  "One plant, two periods a year apart, each with its own weeks and its own batch; summers 25 % below winters in both years;",
  "sd of ln(load) .25 between days and .15 between weeks (whole weeks: .15-.25, each plant its own), measurement .20, weekend",
  "ratio 1.6. Whole weeks fall anywhere in either period, so the season is in their ratio; the same whole weeks lie at the same",
  `time of both years. A drug that did not change should be called changed in at most 5 %: here in ${Math.min(...unchanged)}-${Math.max(...unchanged)} %. Monte`,
  `Carlo error of that share at 5 %: ${error(0.05, most.unchanged)} points without non-detects (${most.unchanged} runs), ${error(0.05, fewest.unchanged)} with (${fewest.unchanged}).`,
  above === 0
    ? `None of ${rows.length} cells lies above 5 %.`
    : `${above} of ${rows.length} cells lie above 5 %, the highest by ${excess.toFixed(1)} errors.`,
  `Error of a share found near 50 %: ${error(0.5, most.changed)} points (${most.changed} runs) and ${error(0.5, fewest.changed)} (${fewest.changed}).`,
  '"Summer to autumn" is the contrast with the previous period, which carries the warning SEASON: there the season itself is',
  "called a change. The last three columns are the habit of two means +- t that do not overlap, non-detects left out, at half their",
  "limit, as zero: unchanged / +100 %.",
  "",
  row([...head.split("|"), ...RIVALS]),
  row(Array.from({ length: 9 + RIVALS.length }, () => "---")),
  ...rows.map(row),
]);
