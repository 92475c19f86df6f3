import { POPULATION_MARKERS } from "../biomarkers/index.ts";
import type { Citation } from "./citation.ts";

/** Source and confidence of what one person gives, for the markers of population of these names, once each. */
export function markerCitations(names: Iterable<string>): Citation[] {
  const wanted = new Set(names);
  return POPULATION_MARKERS.filter(({ name }) => wanted.has(name)).map(
    ({ name, perPerson, source, confidence }) => ({
      constant: `population.${name}`,
      value: perPerson,
      unit: "mg/day/person",
      source,
      confidence,
    }),
  );
}
