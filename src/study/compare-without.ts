import type { Contrast, Verdict } from "../compare/index.ts";
import type { Target } from "../levels/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import type { CompareOptions } from "./compare.ts";
import { type Judged, judgedComparisons } from "./compare-judged.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { targetsOf } from "./summarise.ts";

/** A comparison with all days and without some of them. `ratio` is `to` over `from`; absent values are null. */
export interface CompareWithoutRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: Contrast;
  readonly from: string;
  readonly to: string;
  readonly target: Target;
  /** Why the days were left out: they lie far from the others, or only one side has such a day. */
  readonly reason: "extreme days" | "named days";
  /** The days, joined by `;`. */
  readonly days: string;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
  readonly ratio_without: number | null;
  readonly lower_without: number | null;
  readonly upper_without: number | null;
  readonly verdict_without: Verdict;
}

/** The columns of `compareWithout`, in order. */
export const COMPARE_WITHOUT_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "contrast",
  "from",
  "to",
  "target",
  "reason",
  "days",
  "ratio",
  "lower",
  "upper",
  "verdict",
  "ratio_without",
  "lower_without",
  "upper_without",
  "verdict_without",
] as const satisfies readonly (keyof CompareWithoutRow)[];

/**
 * Would the answer be another without some days? The comparisons of `compare` that hold an extreme day, or a holiday,
 * payday or event that one side has alone, with all days and without those.
 * @throws WbeError when rows or settings cannot be understood, or a named period holds no samples.
 */
export function compareWithout(input: StudyOrRows, options: CompareOptions = {}): Result<CompareWithoutRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) =>
    judgedComparisons(study, levelsOf(study, loads, target), options, target).flatMap((judged) => [
      ...rowOf(judged, "extreme days", judged.extremeDays),
      ...rowOf(
        judged,
        "named days",
        judged.namedDays.map(({ day }) => day),
      ),
    ]),
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
