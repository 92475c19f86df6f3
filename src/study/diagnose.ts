import { type Issue, issue } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { diagnosesOf } from "./diagnoses.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { DIAGNOSTIC_COLUMNS, type DiagnosticRow } from "./diagnostic-row.ts";
import { guardedLoads } from "./guarded-loads.ts";
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
    rows: found.map(({ row, code }) => ({ ...row, flags: code ?? "" })),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: [...issues, ...found.flatMap(issueOf)],
  });
}

/** Overflow is told by the loads themselves. */
function issueOf({ code, details, samples }: Diagnosis): readonly Issue[] {
  if (code === null || code === "OVERFLOW_LOWER_BOUND") return [];
  const place = samples[0]?.place;
  return [issue({ code, details, file: place?.file ?? null, row: place?.rows[0] ?? null })];
}
