import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { budgetOfLevel } from "./budget-of-level.ts";
import { BUDGET_COLUMNS, type BudgetRow, budgetParts } from "./budget-row.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import type { Settings } from "./settings.ts";
import { segmentLabels, targetsOf } from "./summary-rows.ts";

/**
 * Where the uncertainty of each level comes from, the largest source first: what to improve before anything else.
 * Levels in the order of `summarise`; a level without an interval has no budget.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function budgets(input: StudyOrRows, settings?: StudySettingsInput): Result<BudgetRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const rows = targetsOf(study.settings).flatMap((target) =>
    budgetRows(levelsOf(study, loads, target), study.settings),
  );
  return makeResult({
    command: "budget",
    columns: BUDGET_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** Budgets of level entries as the rows that are printed. */
export function budgetRows(entries: readonly LevelEntry[], settings: Settings): readonly BudgetRow[] {
  const labelOf = segmentLabels(entries);
  return entries.flatMap((entry) =>
    budgetParts(budgetOfLevel(entry, settings.level)).map((part) => ({
      scope: entry.scope,
      site: entry.site,
      biomarker: entry.biomarker,
      segment: labelOf(entry),
      period: entry.period.label,
      target: entry.level.target,
      ...part,
    })),
  );
}
