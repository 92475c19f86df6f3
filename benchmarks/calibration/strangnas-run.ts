import { simulateStrangnas } from "../../data-samples/strangnas-simulated/simulate-strangnas.ts";
import { DRUGS } from "../../data-samples/strangnas-simulated/simulated-model.ts";
import { compareRows } from "../../src/study/compare.ts";
import { judgedComparisons } from "../../src/study/compare-judged.ts";
import { createStudy } from "../../src/study/index.ts";
import { levelsOf } from "../../src/study/levels-of.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { summaryRows } from "../../src/study/summary-rows.ts";
import { trendRows } from "../../src/study/trend.ts";

/** One answer of the program beside the truth. */
export interface Outcome {
  readonly seed: number;
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** Kind of the interval; null without one. */
  readonly kind: string | null;
  /** Whether the truth lies in the interval (ends included); null without an interval. */
  readonly covered: boolean | null;
  /** ln(estimate / truth); null without an estimate. */
  readonly logError: number | null;
  /** Half the width of the interval on the log scale; null without both ends. */
  readonly halfWidth: number | null;
}

/** An answer with a verdict, and what truly happened: a factor a year. */
export interface JudgedOutcome extends Outcome {
  readonly verdict: string;
  readonly yearly: number;
}

/** All answers for one simulated study. */
export interface SeedOutcomes {
  readonly levels: readonly Outcome[];
  /** Newest tertial against the same one a year before. */
  readonly changes: readonly JudgedOutcome[];
  readonly trends: readonly JudgedOutcome[];
}

/**
 * Simulates the study of one seed and answers all three questions, from one set of levels: the rows are those of
 * `summarise`, `compare` and `trend`, computed once.
 */
export function runSeed(seed: number): SeedOutcomes {
  const { lab, sites, truth } = simulateStrangnas(seed, { flow: "daily" });
  const study = createStudy({ lab: lab.map((row) => ({ ...row })), sites: sites.map((row) => ({ ...row })) });
  const { loads } = loadsOf(study);
  const entries = levelsOf(study, loads, "period");
  const trueLevels = new Map(
    truth.levels.map((row) => [keyOf(row, row.period), row.load_mg_per_day_per_1000]),
  );
  const trueLevel = (row: Place, period: string): number => trueLevels.get(keyOf(row, period)) ?? Number.NaN;
  return {
    levels: summaryRows(entries).map((row) => ({
      ...outcome(seed, row, trueLevel(row, row.period), row.load_mg_per_day_per_1000),
    })),
    changes: compareRows(judgedComparisons(study, entries, {}, "period"))
      .filter(({ contrast }) => contrast === "same period last year")
      .map((row) => ({
        ...outcome(seed, row, trueLevel(row, row.to) / trueLevel(row, row.from), row.ratio),
        verdict: row.verdict,
        yearly: yearlyOf(row.biomarker),
      })),
    trends: trendRows(study, entries).map((row) => {
      const yearly = yearlyOf(row.biomarker);
      const interval = {
        ...row,
        interval_kind: row.lower === null ? null : "confidence",
        lower: factor(row.lower),
        upper: factor(row.upper),
      };
      return {
        ...outcome(seed, interval, yearly, factor(row.change_percent_per_year)),
        verdict: row.verdict,
        yearly,
      };
    }),
  };
}

interface Place {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
}

interface IntervalRow extends Place {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly interval_kind: string | null;
}

function outcome(seed: number, row: IntervalRow, truth: number, estimate: number | null): Outcome {
  const { scope, site, biomarker, lower, upper, interval_kind } = row;
  const none = lower === null && upper === null;
  const isTwoSided = lower !== null && upper !== null && lower > 0;
  return {
    seed,
    scope,
    site,
    biomarker,
    kind: none ? null : interval_kind,
    covered: none ? null : truth >= (lower ?? 0) && truth <= (upper ?? Number.POSITIVE_INFINITY),
    logError: estimate === null ? null : Math.log(estimate / truth),
    halfWidth: isTwoSided ? Math.log(upper / lower) / 2 : null,
  };
}

function factor(percent: number | null): number | null {
  return percent === null ? null : 1 + percent / 100;
}

function yearlyOf(biomarker: string): number {
  return DRUGS.find((drug) => drug.biomarker === biomarker)?.yearly ?? Number.NaN;
}

function keyOf({ scope, site, biomarker }: Place, period: string): string {
  return [scope, site, biomarker, period].join(" | ");
}
