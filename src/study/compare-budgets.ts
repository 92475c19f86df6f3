import { errorsBetween } from "../compare/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { type BudgetLine, budget } from "../uncertainty/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { budgetParts, COMPARE_BUDGET_COLUMNS, type CompareBudgetRow } from "./budget-row.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import type { CompareOptions } from "./compare.ts";
import { judgedComparisons } from "./compare-judged.ts";
import { matchingEntries } from "./compare-pair.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { scatterTerms } from "./scatter-terms.ts";
import { targetsOf } from "./summary-rows.ts";

/**
 * Where the uncertainty of each ratio of `compare` comes from, the largest source first. What both sides share is not in
 * it: it cancels, as far as it is really shared. Rows without an interval have no budget, nor have those against a
 * published figure or a comparison plant, whose errors are not only the two levels'.
 * @throws WbeError when rows, settings or options cannot be understood.
 */
export function compareBudgets(input: StudyOrRows, options: CompareOptions = {}): Result<CompareBudgetRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) =>
    judgedComparisons(study, levelsOf(study, loads, target), options, target)
      .filter(({ comparison }) => comparison.comparable && comparison.ratio !== null)
      .filter(({ pair, flags }) => pair.contrast !== "published" && !flags.includes("COMPARISON_PLANT"))
      .flatMap(({ pair, comparison }) =>
        budgetParts(budgetOfPair(pair)).map((part) => ({
          scope: pair.scope,
          site: pair.site,
          biomarker: pair.biomarker,
          contrast: pair.contrast,
          from: pair.fromLabel,
          to: pair.toLabel,
          target: comparison.target,
          ...part,
        })),
      ),
  );
  return makeResult({
    command: "compare-budget",
    columns: COMPARE_BUDGET_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** The scatter of both sides, and what is left of the shared errors. */
function budgetOfPair(pair: ChosenPair): readonly BudgetLine[] {
  const [from, to] = matchingEntries(pair);
  const [before, after] = [from?.level.comparisonStandardError, to?.level.comparisonStandardError];
  if (from === undefined || to === undefined || before == null || after == null) return [];
  const terms = [
    ...scatterTerms(from, before ** 2),
    ...scatterTerms(to, after ** 2),
    ...errorsBetween(from.level.comparisonErrors, to.level.comparisonErrors),
  ];
  return budget(terms.filter(({ sigma }) => Math.abs(sigma) > CANCELLED));
}

/** What is left of a shared error after rounding. */
const CANCELLED = 1e-12;
