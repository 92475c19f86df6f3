import { VERSION } from "../base/index.ts";
import {
  BIOMARKER_COLUMNS,
  type BiomarkerRow,
  biomarkerRows,
  CONSTANTS_EDITION,
  findBiomarker,
} from "../biomarkers/index.ts";
import { makeResult, type Result } from "../report/index.ts";

/** The catalogue of residues, one row each with its constants and their sources; or the one that is named. */
export function biomarkers(name?: string): Result<BiomarkerRow> {
  const all = biomarkerRows();
  const wanted = name === undefined ? null : (findBiomarker(name)?.name ?? name);
  return makeResult({
    command: "biomarkers",
    columns: BIOMARKER_COLUMNS,
    rows: wanted === null ? all : all.filter((row) => row.biomarker === wanted),
    settings: { constants: CONSTANTS_EDITION },
    provenance: { version: VERSION, constants: CONSTANTS_EDITION },
    issues: [],
  });
}
