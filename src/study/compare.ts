import { groupBy } from "../base/index.ts";
import { COMPARE_COLUMNS, type CompareRow } from "../compare/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { basisOf } from "./basis.ts";
import type { CompareChoice } from "./compare-choice.ts";
import { compareIssues } from "./compare-issues.ts";
import { type Judged, judgedComparisons } from "./compare-judged.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { missingPlants } from "./missing-plants.ts";
import { levelPictures } from "./pictures.ts";
import { provenanceOf } from "./provenance.ts";
import { summaryRows, targetsOf } from "./summary-rows.ts";

/** What to set against what; by default the newest period with the same period a year before, and the previous one. */
export interface CompareOptions extends CompareChoice {
  /** Settings that replace the study's. */
  readonly settings?: StudySettingsInput;
}

/**
 * Did it change? The newest period against the same period last year (the headline) and against the previous one; on
 * request two places, published figures, or before and after interventions.
 * One verdict rule for all; nothing is compared across a change of laboratory, method or matrix.
 * @throws WbeError when rows, settings or options cannot be understood, or a named period holds no samples.
 */
export function compare(input: StudyOrRows, options: CompareOptions = {}): Result<CompareRow> {
  const study = asStudy(input, options.settings);
  const { loads, issues } = loadsOf(study);
  const perTarget = targetsOf(study.settings).map((target) => ({
    target,
    entries: levelsOf(study, loads, target),
  }));
  const judged = perTarget.map(({ target, entries }) => judgedComparisons(study, entries, options, target));
  const entries = perTarget[0]?.entries ?? [];
  const rows = compareRows(judged.flat());
  return makeResult({
    command: "compare",
    columns: COMPARE_COLUMNS,
    rows,
    settings: study.settings,
    provenance: { ...provenanceOf(study), basis: basisOf(entries) },
    issues: [
      ...issues,
      ...missingPlants(entries),
      ...medicineIssues(rows.map(({ biomarker }) => biomarker)),
      ...compareIssues(judged[0] ?? [], study.settings),
    ],
    ...levelPictures(() => summaryRows(entries), study.settings.language),
  });
}

/** Judged comparisons as the rows that are printed. */
export function compareRows(judged: readonly Judged[]): readonly CompareRow[] {
  return besideEachOther(judged.map(compareRow));
}

/** Rows in the order of the contract: all of a series together, and one comparison's rows for each target. */
function besideEachOther(rows: readonly CompareRow[]): readonly CompareRow[] {
  const series = groupBy(rows, ({ scope, site, biomarker }) => JSON.stringify([scope, site, biomarker]));
  return [...series.values()]
    .flatMap((own) => [
      ...groupBy(own, ({ contrast, from, to }) => JSON.stringify([contrast, from, to])).values(),
    ])
    .flat();
}

function compareRow({ pair, comparison, verdict, flags }: Judged): CompareRow {
  const { ratio, lower, upper } = comparison;
  return {
    scope: pair.scope,
    site: pair.site,
    biomarker: pair.biomarker,
    contrast: pair.contrast,
    from: pair.fromLabel,
    to: pair.toLabel,
    target: comparison.target,
    ratio,
    lower,
    upper,
    interval_kind: comparison.intervalKind,
    change_percent: percent(ratio),
    lower_percent: percent(lower),
    upper_percent: percent(upper),
    p_value: comparison.pValue,
    adjusted_p_value: verdict.adjustedPValue,
    verdict: verdict.verdict,
    flags: flags.join(";"),
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : 100 * (ratio - 1);
}
