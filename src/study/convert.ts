import { WbeError } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { ODM_COLUMNS, type OdmMeasure, odmMeasures } from "./convert-odm.ts";
import { TIDY_COLUMNS, type TidyResult, tidyControl, tidyMeasurement } from "./convert-tidy.ts";
import { provenanceOf } from "./provenance.ts";

/** The formats that `convert` writes. */
export const CONVERT_FORMATS = ["tidy", "phes-odm"] as const;
export type ConvertFormat = (typeof CONVERT_FORMATS)[number];

/**
 * The laboratory's results of a study in another format, samples first, quality control after them. Read back they
 * give equal measurements and controls; rows that no result came of (blank cells, sums, superseded versions) are gone.
 * Write with 17 digits to lose none. Flow, sites and events stay in their own files.
 * @throws WbeError `OPTION_INVALID` for an unknown format, and when rows or settings cannot be understood.
 */
export function convert(
  input: StudyOrRows,
  format: ConvertFormat,
  settings?: StudySettingsInput,
): Result<TidyResult> | Result<OdmMeasure> {
  if (!CONVERT_FORMATS.includes(format)) throw unknownFormat(format);
  const study = asStudy(input, settings);
  const { timeZone } = study.settings;
  const tidy = [
    ...study.measurements.map((measurement) => tidyMeasurement(measurement, timeZone)),
    ...study.qualityControl.map((record) => tidyControl(record, timeZone)),
  ];
  const surroundings = {
    command: "convert",
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: study.issues,
  };
  return format === "tidy"
    ? makeResult({ ...surroundings, columns: TIDY_COLUMNS, rows: tidy })
    : makeResult({ ...surroundings, columns: ODM_COLUMNS, rows: odmMeasures(tidy) });
}

function unknownFormat(format: string): WbeError {
  const known = CONVERT_FORMATS.join(", ");
  return new WbeError("OPTION_INVALID", `there is no format ${format}: use ${known}`, {
    path: "format",
    expected: known,
    received: String(format),
  });
}
