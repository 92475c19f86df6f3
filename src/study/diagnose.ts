import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { diagnosesOf } from "./diagnoses.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { diagnosticCitations } from "./diagnostic-citations.ts";
import { DIAGNOSTIC_COLUMNS, type DiagnosticRow } from "./diagnostic-row.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { furtherIssuesOf } from "./issues-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * Can the samples be trusted? Each check with its number, what was expected, and a flag where it lies outside: dilution,
 * overflow, wet weather, markers of population, outliers, signs of disposal, enantiomers, and the laboratory's blanks,
 * duplicates, spikes and controls. Nothing is removed; `summariseWithout` shows what the flagged samples change.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function diagnose(input: StudyOrRows, settings?: StudySettingsInput): Result<DiagnosticRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const found = diagnosesOf(study, guardedLoads(loads, study.guard));
  return makeResult({
    command: "diagnostics",
    columns: DIAGNOSTIC_COLUMNS,
    rows: found.map((one) => ({ ...one.row, flags: flagsOf(one) })),
    settings: study.settings,
    provenance: provenanceOf(study, diagnosticCitations(found)),
    issues: [...issues, ...furtherIssuesOf(found)],
  });
}

/** A verdict that rests on an unchecked limit says so. */
function flagsOf({ code, unchecked = false }: Diagnosis): string {
  return code === null ? "" : unchecked ? `${code};CONSTANT_FROM_MEMORY` : code;
}
