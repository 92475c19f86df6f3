import type { Code } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { LOAD_COLUMNS, type LoadRow, type SampleLoad, toLoadRow } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { diagnosesOf } from "./diagnoses.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { furtherIssuesOf } from "./issues-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * The rows of `loads`, each with the flags of the diagnostic checks that cast doubt on it behind its own (see
 * `diagnose`); the numbers of the checks stand in the issues. They need all samples of a site at once, which `loads`, a
 * filter, never has.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function diagnosedLoads(input: StudyOrRows, settings?: StudySettingsInput): Result<LoadRow> {
  const study = asStudy(input, settings);
  const found = loadsOf(study);
  const loads = guardedLoads(found.measured, study.guard);
  const diagnoses = diagnosesOf(study, loads);
  const further = new Map<SampleLoad, Set<Code>>();
  for (const { code, samples } of diagnoses) {
    if (code === null) continue;
    for (const load of samples) further.set(load, (further.get(load) ?? new Set()).add(code));
  }
  return makeResult({
    command: "loads",
    columns: LOAD_COLUMNS,
    rows: loads.map((load) => {
      const flags = [...new Set([...load.flags, ...(further.get(load) ?? [])])];
      return toLoadRow({ ...load, flags }, study.settings.timeZone);
    }),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: [...found.issues, ...furtherIssuesOf(diagnoses)],
  });
}
