/**
 * Do the 95 % intervals of period levels hold the truth in 95 of 100 simulated periods?
 * Run: npx tsx benchmarks/calibration/coverage.ts [--runs 2400] [--seed 1] [--samples 14] [--jobs 2] [--write]
 * Truth is the mean load of all 122 days. Beside our level, on the same samples: the mean +- t with non-detects left
 * out, at half the limit, as zero. Cells with non-detects get two thirds of the runs, those whose level leans on a prior
 * a ninth. `--samples` runs only that number of samples, `--jobs` that many processes at a time; `--write` stores the
 * table in coverage-results.md. 2400 runs take a quarter of an hour on an idle machine.
 */
import { type Cell, type CellResult, SEEN_BETWEEN_WEEKS, studyCell } from "./coverage-cell.ts";
import { rowsOf } from "./coverage-jobs.ts";
import { argument, publish, row } from "./coverage-print.ts";
import { RIVALS } from "./coverage-rivals.ts";
import { ORDINARY } from "./coverage-simulator.ts";

const runs = Number(argument("--runs") ?? 2400);
const seed = Number(argument("--seed") ?? 1);
const only = argument("--samples");

const CENSORED = Math.ceil((2 * runs) / 3);
const LEANING = Math.ceil(runs / 9);

const { weekSd, ...PLANT } = ORDINARY;

const grid: readonly Cell[] = [7, 14, 28].flatMap((samples) => {
  const plain = (["rotating", "whole weeks"] as const).flatMap((design) =>
    [0, 0.3, 0.6].flatMap((censored) =>
      [0.2, 0.35, 0.5].flatMap((daySd) =>
        [0, 0.1].map((batch): Cell => {
          const weeks = design === "rotating" ? weekSd : SEEN_BETWEEN_WEEKS;
          return { ...PLANT, design, samples, censored, daySd, batch, weeks };
        }),
      ),
    ),
  );
  const correlated: Cell = { ...PLANT, samples, dayCorrelation: 0.5, weeks: weekSd };
  const batches = [4, samples].map((count): Cell => ({ ...PLANT, samples, batches: count, weeks: weekSd }));
  const known = [0.1, 0.15, 0.2, 0.25].map(
    (weeks): Cell => ({ ...PLANT, design: "whole weeks", samples, weeks }),
  );
  return [...plain, correlated, ...batches, ...known];
});

/** Cells whose level leans on a prior are not judged; a level with non-detects takes five times as long as one without. */
function runsOf({ samples, design, censored }: Cell): number {
  const leans = design === "whole weeks" || (samples < 10 && censored > 0);
  return leans ? LEANING : censored > 0 ? CENSORED : runs;
}

/** Why the data of a cell cannot give the level; empty when they can. */
function beyondTheData({ runs, ours, withPrior }: CellResult): string {
  if (runs - ours.levels > runs / 5) return "bounds";
  return withPrior > ours.levels / 5 ? "prior" : "";
}

function cells(result: CellResult): readonly string[] {
  const { cell, runs, ours, withPrior, rivals } = result;
  const { design, samples, censored, daySd, dayCorrelation, batch, batches = 1, weeks } = cell;
  const percent = (part: number) => ((100 * part) / runs).toFixed(0);
  return [
    design,
    String(samples),
    String(100 * censored),
    daySd.toFixed(2) + (dayCorrelation > 0 ? " (corr. .5)" : ""),
    typeof weeks === "number" ? weeks.toFixed(2) : weeks.map((end) => end.toFixed(2)).join("-"),
    String(100 * batch) + (batches > 1 ? ` (${batches} batches)` : ""),
    String(runs),
    percent(runs - ours.levels),
    percent(withPrior),
    beyondTheData(result),
    ours.cell,
    ...RIVALS.map((name) => rivals.get(name)?.cell ?? "-"),
  ];
}

function error(count: number): string {
  return (100 * Math.sqrt((0.95 * 0.05) / count)).toFixed(1);
}

function span(chosen: readonly Told[]): string {
  const numbers = chosen.map(({ covers }) => covers ?? Number.NaN);
  const inside = numbers.filter((covers) => covers >= 93 && covers <= 97);
  const [lowest, highest] = [Math.min, Math.max].map((end) => end(...numbers));
  return `${inside.length} of ${chosen.length} within 93-97 %, lowest ${lowest?.toFixed(1)}, highest ${highest?.toFixed(1)}`;
}

/** How far the highest of these coverages lies above 97, in its own Monte Carlo errors. */
function excess(chosen: readonly Told[]): string {
  const errors = chosen.map(
    ({ covers, runs }) => ((covers ?? 0) - 97) / (100 * Math.sqrt((0.97 * 0.03) / runs)),
  );
  return Math.max(0, ...errors).toFixed(1);
}

interface Told {
  readonly told: readonly string[];
  readonly reason: string;
  /** Percent; null without any level. */
  readonly covers: number | null;
  readonly runs: number;
}

const chosen = grid.filter(({ samples }) => only === undefined || String(samples) === only);
const results = await rowsOf(chosen, (cell): Told => {
  const result = studyCell(cell, seed, runsOf(cell));
  const told = cells(result);
  process.stderr.write(`${told.join(" ")}\n`);
  return {
    told,
    reason: beyondTheData(result),
    covers: result.ours.levels > 0 ? result.ours.covers : null,
    runs: result.runs,
  };
});
const because = (reason: string) =>
  results.filter((result) => result.reason === reason && result.covers !== null);
const head = "design|n|below limit %|day sd|week sd|batch %|runs|no level %|with prior %|leans on|ours";

publish("coverage-results.md", [
  "# Coverage of the 95 % intervals of period levels, as last run",
  "",
  `\`npx tsx benchmarks/calibration/coverage.ts --runs ${runs} --seed ${seed} --write\``,
  "",
  "Simulated plants: weekend ratio 1.6, sd of ln(load) between days and weeks as given, measurement .20, limits that",
  "vary by 15 %, meter .05, 122 days. Each of the last four columns: how many of 100 intervals hold the true mean of all",
  "days / bias of the estimate in % / half the middle interval's width in % of the truth. The ways beside ours are the",
  "mean of the samples +- t, with non-detects left out, at half their limit, as zero.",
  `Monte Carlo error of a coverage near 95 %: ${[runs, CENSORED, LEANING].map((count) => `${error(count)} points at ${count} runs`).join(", ")}.`,
  "",
  `- The data can give the level: ${span(because(""))};`,
  `  the highest lies ${excess(because(""))} Monte Carlo errors above 97.`,
  "  Most lie above 95 on purpose: days spread over a period see nearly every week of it, but the finite-population factor",
  "  counts days only, because so few days cannot part the spread of weeks from that of days.",
  `- "prior": over a fifth of the levels are of kind \`with prior\`, because the data cannot show how weeks differ (whole`,
  "  weeks) or how days do (n below 10 with over 30 % below limits). Such an interval is right on average over what the",
  `  prior stands for, and too wide where the plant is calmer. ${span(because("prior"))}.`,
  '- "bounds": over a fifth of the periods get bounds in place of a level, and the rest are lucky draws that lie too high.',
  `  ${span(because("bounds"))}.`,
  "",
  row([...head.split("|"), ...RIVALS]),
  row(Array.from({ length: 11 + RIVALS.length }, () => "---")),
  ...results.map(({ told }) => row(told)),
]);
