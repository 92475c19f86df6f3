import { normaliseName } from "./normalise-name.ts";
import { POPULATION_MARKERS, type PopulationMarker } from "./population-marker.ts";

/** A marker as it was written. */
export interface FoundMarker {
  readonly marker: PopulationMarker;
  /** A concentration under the written name, times this, is that of the marker: .776 for NH4 read as NH4-N. */
  readonly factor: number;
}

/**
 * The marker of population that a name stands for, whatever its case and punctuation. Null for other names, and for
 * "ammonium" or "BOD" alone: NH4-N and NH4 differ by 1.288, BOD5 and BOD7 by 1.16.
 */
export function findPopulationMarker(text: string): FoundMarker | null {
  const key = normaliseName(text);
  for (const marker of POPULATION_MARKERS) {
    if (normaliseName(marker.name) === key) return { marker, factor: 1 };
    const spelling = marker.spellings.find((one) => normaliseName(one.text) === key);
    if (spelling !== undefined) return { marker, factor: spelling.factor };
  }
  return null;
}
