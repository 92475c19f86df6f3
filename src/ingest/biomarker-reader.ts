import type { IssueInput } from "../base/index.ts";
import {
  type Biomarker,
  findBiomarker,
  findEnantiomer,
  findPopulationMarker,
  isSumName,
  suggestBiomarker,
} from "../biomarkers/index.ts";
import type { Complain } from "./lab-values.ts";

/** A biomarker as far as the catalogue knows it. */
export interface BiomarkerReading {
  readonly name: string;
  /** g/mol; null when not known. */
  readonly molarMass: number | null;
  /** The name is that of a sum of residues. */
  readonly isSum: boolean;
}

/** Looks names up once a table, and says once how each was understood. */
export type BiomarkerReader = (written: string, row: number, complain: Complain) => BiomarkerReading;

/** Makes a reader; `note` takes what is worth saying once a file. */
export function biomarkerReader(
  extra: readonly Biomarker[] | undefined,
  note: (input: IssueInput) => void,
  file: string,
): BiomarkerReader {
  const seen = new Map<string, BiomarkerReading & { known: boolean; suggestion: string }>();
  return (written, row, complain) => {
    if (written === "") complain("BIOMARKER_MISSING", "biomarker");
    let reading = seen.get(written);
    if (reading === undefined && isSumName(written)) {
      reading = { name: written, molarMass: null, isSum: true, known: true, suggestion: "" };
      seen.set(written, reading);
    }
    if (reading === undefined) {
      const found = findBiomarker(written, extra);
      const marker = found === null ? findPopulationMarker(written) : null;
      const hand = found === null && marker === null ? findEnantiomer(written) : null;
      const near =
        found === null && marker === null && written !== "" ? suggestBiomarker(written, extra) : null;
      reading = {
        // A name whose amounts are of another form (NH4 for NH4-N) stays as it was written.
        name:
          found?.name ??
          (marker?.factor === 1 ? marker.marker.name : null) ??
          (hand === null ? null : `${hand.hand}-${hand.drug}`) ??
          written.replace(/[*†‡]+$/, "").trim(),
        molarMass: (found ?? (hand === null ? null : findBiomarker(hand.drug)))?.molarMass?.value ?? null,
        isSum: false,
        known: found !== null || marker !== null || hand !== null || written === "",
        suggestion:
          near === null
            ? "check the spelling, or define it as a biomarker of your own"
            : `did you mean ${near.name}?`,
      };
      seen.set(written, reading);
      if (found !== null && found.name.toLowerCase() !== written.toLowerCase()) {
        note({ code: "BIOMARKER_RENAMED", file, row, received: written, details: { name: found.name } });
      }
    }
    if (reading.isSum) complain("SUM_ROW", "biomarker");
    if (!reading.known) complain("BIOMARKER_UNKNOWN", "biomarker", { suggestion: reading.suggestion });
    return reading;
  };
}
