import { row } from "./coverage-print.ts";
import type { Covered, TenYearOutcomes, Told } from "./ten-years-run.ts";

/** How often something that did not change was called changed; simulation error over seeds, in percent. */
export interface FalseRate {
  readonly question: string;
  readonly kind: string;
  readonly judged: string;
  readonly n: number;
  readonly notAnswered: number;
  readonly percent: number;
  readonly error: number;
}

/** False-change rates, per family of headline drugs and per row outside it. */
export function falseRates(seeds: readonly TenYearOutcomes[]): readonly FalseRate[] {
  return [
    ...ratesOf(
      "same period last year",
      seeds.flatMap(({ changes }) => changes),
    ),
    ...ratesOf(
      "trend",
      seeds.flatMap(({ trends }) => trends),
    ),
  ];
}

function ratesOf(question: string, told: readonly Told[]): readonly FalseRate[] {
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = told.filter((one) => one.kind === kind);
    const single = own.filter(({ headline }) => !headline);
    return [
      rateOf(question, kind, "family of headline drugs", familiesOf(own.filter(({ headline }) => headline))),
      rateOf(question, kind, "each row by its own p", single),
    ].filter(({ n, notAnswered }) => n + notAnswered > 0);
  });
}

/** One answer a family: changed as soon as one of its rows is. */
function familiesOf(told: readonly Told[]): readonly Told[] {
  const families = new Map<string, Told>();
  for (const one of told) {
    const key = JSON.stringify([one.seed, one.family]);
    const known = families.get(key);
    if (known === undefined || isChange(one) || (!isAnswer(known) && isAnswer(one))) {
      if (known === undefined || !isChange(known)) families.set(key, one);
    }
  }
  return [...families.values()];
}

function rateOf(question: string, kind: string, judged: string, told: readonly Told[]): FalseRate {
  const answered = told.filter(isAnswer);
  const { percent, error } = shareOf(answered.map((one) => ({ seed: one.seed, hit: isChange(one) })));
  return {
    question,
    kind,
    judged,
    n: answered.length,
    notAnswered: told.length - answered.length,
    percent,
    error,
  };
}

export interface Coverage {
  readonly kind: string;
  readonly n: number;
  readonly percent: number;
  readonly error: number;
}

/** How often the intervals of levels hold the true mean. */
export function coverages(levels: readonly Covered[]): readonly Coverage[] {
  return [...new Set(levels.map(({ kind }) => kind))].sort().map((kind) => {
    const own = levels.filter((one) => one.kind === kind);
    return { kind, n: own.length, ...shareOf(own.map(({ seed, covered }) => ({ seed, hit: covered }))) };
  });
}

/** Rows of one seed share errors: the seeds are what counts as independent (ratio estimator). */
function shareOf(hits: readonly { readonly seed: number; readonly hit: boolean }[]): {
  readonly percent: number;
  readonly error: number;
} {
  const share = hits.filter(({ hit }) => hit).length / Math.max(1, hits.length);
  const clusters = new Map<number, number>();
  for (const { seed, hit } of hits) clusters.set(seed, (clusters.get(seed) ?? 0) + (hit ? 1 : 0) - share);
  const squares = [...clusters.values()].reduce((sum, value) => sum + value ** 2, 0);
  return { percent: 100 * share, error: (100 * Math.sqrt(squares)) / Math.max(1, hits.length) };
}

function isChange({ verdict }: Told): boolean {
  return verdict === "increase" || verdict === "decrease";
}

function isAnswer(told: Told): boolean {
  return isChange(told) || told.verdict === "no certain change";
}

/** The page as lines of Markdown. */
export function tenYearsPage(seeds: readonly TenYearOutcomes[]): readonly string[] {
  const text = (percent: number, error: number): string => `${percent.toFixed(1)} ± ${error.toFixed(1)}`;
  return [
    "# Ten simulated years in which nothing changes",
    "",
    `Made by \`npx tsx benchmarks/calibration/ten-years.ts --seeds ${seeds.length} --write\`: the municipality of`,
    "`data-samples/ten-years-simulated` with new random numbers for every seed (seeds 1 to n, none left out) and without its",
    "true changes and its disposal, but with all that happens to the programme: two laboratories that differ by a random",
    "ratio, a bridge of 12 split samples in three runs (too few for MDMA, a stated ratio for methamphetamine), batch errors,",
    "controls, a filtered year, 72-hour composites, overflow, a merged plant, a revised count, a lowered limit.",
    "± is the simulation's standard error, seeds counted as independent.",
    "",
    "## How often is something called changed that did not change?",
    "",
    "Stated level: at most 5 % of families, and of single rows.",
    "",
    row(["question", "what lies between", "judged", "answers", "no answer", "called changed, %"]),
    row(["---", "---", "---", "---", "---", "---"]),
    ...falseRates(seeds).map((one) =>
      row([
        one.question,
        one.kind,
        one.judged,
        String(one.n),
        String(one.notAnswered),
        one.n === 0 ? "-" : text(one.percent, one.error),
      ]),
    ),
    "",
    "No answer: too few samples, or not comparable.",
    "",
    "## How often does the 95 % interval of a level hold the true mean of its tertial?",
    "",
    row(["levels", "n", "truth inside, %"]),
    row(["---", "---", "---"]),
    ...coverages(seeds.flatMap(({ levels }) => levels)).map((one) =>
      row([one.kind, String(one.n), text(one.percent, one.error)]),
    ),
    "",
    "The truth is told as the second laboratory sees it: without a bridge the levels of the first are off by the ratio",
    "between the two, which no interval holds, and THC-COOH of the filtered year by what the filter keeps back. With",
    "overflow a part of the water is not measured, and its levels are flagged as lower bounds.",
  ];
}
