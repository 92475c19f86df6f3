import { type Issue, issue } from "../base/index.ts";
import { CONTEXT_COLUMNS, type ContextRow } from "../compare/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { contextCitations } from "./context-citations.ts";
import { contextRows } from "./context-rows.ts";
import { loadsOf } from "./loads-of.ts";
import { medicineIssues } from "./medicine-issues.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Where does each year's level stand among published loads of the same residue: which percentage of the European sites
 * lies below it, and below the ends of its interval, with the Swedish and a few Nordic cities listed, never ranked.
 * Like with like where the study can: a week in spring with a sample a day is taken by EUDA's rules (mean of the days,
 * non-detects zero); otherwise the year's own level, and the difference is said (CONTEXT_NOT_EUDA_WEEK).
 * mg/day/1000 inhabitants of the residue. Source: EUDA and SCORE.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function context(input: StudyOrRows, settings?: StudySettingsInput): Result<ContextRow> {
  const study = asStudy(input, settings);
  const rows = contextRows(study);
  return makeResult({
    command: "context",
    columns: CONTEXT_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study, contextCitations(rows)),
    issues: [
      ...loadsOf(study).issues,
      ...sourcesOf(rows),
      ...medicineIssues(rows.map(({ biomarker }) => biomarker)),
      ...withoutReference(rows),
    ],
  });
}

/** Credit stands beside the table, whatever format it is in. */
function sourcesOf(rows: readonly ContextRow[]): readonly Issue[] {
  const sources = new Set(rows.map(({ source }) => source).filter((source) => source !== ""));
  return [...sources].map((source) => issue({ code: "CONTEXT_SOURCE", details: { source } }));
}

function withoutReference(rows: readonly ContextRow[]): readonly Issue[] {
  const named = new Set(rows.filter((row) => row.reference_year === null).map(({ biomarker }) => biomarker));
  return [...named].map((biomarker) => issue({ code: "CONTEXT_NO_REFERENCE", details: { biomarker } }));
}
