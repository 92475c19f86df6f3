import { VERSION } from "../base/index.ts";
import {
  BIOMARKER_COLUMNS,
  BIOMARKERS,
  type BiomarkerRow,
  biomarkerRows,
  CONSTANTS_EDITION,
  findBiomarker,
  findPopulationMarker,
  markerRows,
} from "../biomarkers/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { ownBiomarkers } from "./own-biomarkers.ts";

/**
 * The catalogue of residues and of the markers of population, one row each with its constants and their sources; or the
 * one that is named, in any spelling. The own biomarkers of a study's settings stand first; one that has the name of the
 * catalogue's stands in its place.
 * @throws WbeError `ARGUMENT_INVALID` for an own biomarker that contradicts itself.
 */
export function biomarkers(
  name?: string,
  { biomarkers: stated }: Pick<StudySettingsInput, "biomarkers"> = {},
): Result<BiomarkerRow> {
  const own = ownBiomarkers(stated);
  const others = BIOMARKERS.filter((known) => own.every((one) => one.name !== known.name));
  const all = [...biomarkerRows([...own, ...others]), ...markerRows()];
  const wanted =
    name === undefined
      ? null
      : (findBiomarker(name, own)?.name ?? findPopulationMarker(name)?.marker.name ?? name);
  return makeResult({
    command: "biomarkers",
    columns: BIOMARKER_COLUMNS,
    rows: wanted === null ? all : all.filter((row) => row.biomarker === wanted),
    settings: { constants: CONSTANTS_EDITION, ...(stated === undefined ? {} : { biomarkers: stated }) },
    provenance: { version: VERSION, constants: CONSTANTS_EDITION },
    issues: [],
  });
}
