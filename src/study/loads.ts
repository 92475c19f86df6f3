import type { StudySettingsInput } from "../ingest/index.ts";
import { LOAD_COLUMNS, type LoadRow, toLoadRow } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { guardedLoads } from "./guarded-loads.ts";
import { loadsOf } from "./loads-of.ts";
import { samplePictures } from "./pictures.ts";
import { provenanceOf } from "./provenance.ts";

/**
 * The population-normalised load of every sample with its interval, in input order.
 * Loads in mg/day/1000 inhabitants, concentrations in ng/L, flows in m3/d.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function loads(input: StudyOrRows, settings?: StudySettingsInput): Result<LoadRow> {
  const study = asStudy(input, settings);
  const found = loadsOf(study);
  const rows = guardedLoads(found.measured, study.guard).map((load) =>
    toLoadRow(load, study.settings.timeZone),
  );
  return makeResult({
    command: "loads",
    columns: LOAD_COLUMNS,
    rows,
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: found.issues,
    ...samplePictures(() => rows, study.settings.language),
  });
}
