import { groupBy } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { SUMMARY_COLUMNS, type SummaryRow } from "../levels/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { basisOf } from "./basis.ts";
import { olderEdition } from "./edition-changes.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { missingPlants } from "./missing-plants.ts";
import { levelPictures } from "./pictures.ts";
import { provenanceOf } from "./provenance.ts";
import { summaryRows, targetsOf } from "./summary-rows.ts";

/**
 * The level of each drug in each period, for every plant and municipality, mg/day/1000 inhabitants.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function summarise(input: StudyOrRows, settings?: StudySettingsInput): Result<SummaryRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const perTarget = targetsOf(study.settings).map((target) => levelsOf(study, loads, target));
  const rows = perTarget.flatMap((entries) => summaryRows(entries));
  return makeResult({
    command: "summary",
    columns: SUMMARY_COLUMNS,
    rows: study.settings.target === "both" ? interleave(rows) : rows,
    settings: study.settings,
    provenance: { ...provenanceOf(study), basis: basisOf(perTarget[0] ?? []) },
    issues: [
      ...issues,
      ...missingPlants(perTarget[0] ?? []),
      ...medicineIssues(rows.map(({ biomarker }) => biomarker)),
      ...olderEdition(study),
    ],
    ...levelPictures(() => summaryRows(perTarget[0] ?? []), study.settings.language),
  });
}

function interleave(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  return [
    ...groupBy(rows, (row) =>
      JSON.stringify([row.scope, row.site, row.biomarker, row.period, row.segment]),
    ).values(),
  ].flat();
}
