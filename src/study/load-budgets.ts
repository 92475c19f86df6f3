import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { budget } from "../uncertainty/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { budgetParts, LOAD_BUDGET_COLUMNS, type LoadBudgetRow } from "./budget-row.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Where the uncertainty of each sample's load comes from, the largest source first; samples in the order of `loads`.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function loadBudgets(input: StudyOrRows, settings?: StudySettingsInput): Result<LoadBudgetRow> {
  const study = asStudy(input, settings);
  const { measured: loads, issues } = loadsOf(study);
  const rows = guardedLoads(loads, study.guard)
    .filter(({ load }) => load !== null)
    .flatMap(({ site, sampleId, day, biomarker, errors }) =>
      budgetParts(budget(errors)).map((part) => ({
        site,
        sample_id: sampleId,
        date: day,
        biomarker,
        ...part,
      })),
    );
  return makeResult({
    command: "load-budget",
    columns: LOAD_BUDGET_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}
