import { COMPARE_WITHOUT_COLUMNS, type CompareWithoutRow } from "../compare/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import type { CompareOptions } from "./compare.ts";
import { type Judged, judgedComparisons } from "./compare-judged.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { targetsOf } from "./summary-rows.ts";

/**
 * Would the answer be another without some days? The comparisons of `compare` that hold an extreme day, or a holiday,
 * payday or event that one side has alone, with all days and without those.
 * @throws WbeError when rows or settings cannot be understood, or a named period holds no samples.
 */
export function compareWithout(input: StudyOrRows, options: CompareOptions = {}): Result<CompareWithoutRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) =>
    withoutRows(judgedComparisons(study, levelsOf(study, loads, target), options, target)),
  );
  return makeResult({
    command: "compare-without",
    columns: COMPARE_WITHOUT_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** A row for each judged comparison and each reason to leave days out. */
export function withoutRows(judged: readonly Judged[]): readonly CompareWithoutRow[] {
  return judged.flatMap((one) => [
    ...rowOf(one, "extreme days", one.extremeDays),
    ...rowOf(
      one,
      "named days",
      one.namedDays.map(({ day }) => day),
    ),
  ]);
}

function rowOf(
  { pair, comparison, verdict, without }: Judged,
  reason: CompareWithoutRow["reason"],
  days: readonly string[],
): readonly CompareWithoutRow[] {
  const other = without(days);
  if (other === null) return [];
  const { scope, site, biomarker, contrast, fromLabel, toLabel } = pair;
  return [
    {
      scope,
      site,
      biomarker,
      contrast,
      from: fromLabel,
      to: toLabel,
      target: comparison.target,
      reason,
      days: days.join(";"),
      ratio: comparison.ratio,
      lower: comparison.lower,
      upper: comparison.upper,
      verdict: verdict.verdict,
      ratio_without: other.comparison.ratio,
      lower_without: other.comparison.lower,
      upper_without: other.comparison.upper,
      verdict_without: other.verdict,
    },
  ];
}
