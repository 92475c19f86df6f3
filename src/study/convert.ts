import { WbeError } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { ODM_COLUMNS, type OdmMeasure, odmMeasures } from "./convert-odm.ts";
import { withoutRepeatedControls } from "./convert-repeats.ts";
import { TIDY_COLUMNS, type TidyResult, tidyResult } from "./convert-tidy.ts";
import { unreadCellsOf } from "./convert-unread.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";

/** The formats that `convert` writes. */
export const CONVERT_FORMATS = ["tidy", "phes-odm"] as const;
/** The formats of `wbe convert --as`. */
export type ConvertFormat = (typeof CONVERT_FORMATS)[number];

/** A tidy row, followed by the cells of columns that were not read. */
export type ConvertedResult = TidyResult & Readonly<Record<string, string | number | null>>;

/**
 * The laboratory's results of a study in another format, row by row in the order they were read: replicates, earlier
 * versions, quality control and rows that could not be used (their cells in `comment`) among them; columns that were not
 * read follow under their own names (in PHES-ODM within `notes`). A control that another table holds too stands there
 * once. Read back they give equal measurements and controls. Write with 17 digits to lose none; `convertTables` has the
 * other files too.
 * @throws WbeError `OPTION_INVALID` for an unknown format, `ARGUMENT_INVALID` when the study was read without
 * `keepResults`, and when rows or settings cannot be understood.
 */
export function convert(
  input: StudyOrRows,
  format: ConvertFormat,
  settings?: StudySettingsInput,
): Result<ConvertedResult> | Result<OdmMeasure> {
  if (!CONVERT_FORMATS.includes(format)) throw unknownFormat(format);
  const study = asStudy(input, settings);
  const { timeZone } = study.settings;
  const results = withoutRepeatedControls(resultsOf(study), timeZone);
  const tidy = results.map((draft) => tidyResult(draft, timeZone));
  const unread = results.map(unreadCellsOf);
  const surroundings = {
    command: "convert",
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: study.issues,
  };
  return format === "tidy"
    ? makeResult({
        ...surroundings,
        columns: [...TIDY_COLUMNS, ...new Set(unread.flatMap(Object.keys))],
        rows: tidy.map((row, index): ConvertedResult => ({ ...row, ...unread[index] })),
      })
    : makeResult({ ...surroundings, columns: ODM_COLUMNS, rows: odmMeasures(tidy, unread) });
}

function resultsOf({ results }: Study): NonNullable<Study["results"]> {
  if (results !== null) return results;
  const message = "the results were not kept row by row: read the study without keepResults: false";
  throw new WbeError("ARGUMENT_INVALID", message, { path: "keepResults" });
}

function unknownFormat(format: string): WbeError {
  const known = CONVERT_FORMATS.join(", ");
  return new WbeError("OPTION_INVALID", `there is no format ${format}: use ${known}`, {
    path: "format",
    expected: known,
    received: String(format),
  });
}
