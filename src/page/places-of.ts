import { drugName } from "../report/index.ts";
import type { Language, Place } from "./protocol.ts";

/** Every drug at every place that has a level, in the order of the levels. */
export function placesOf(
  levels: readonly { readonly site: string; readonly biomarker: string }[],
  language: Language,
): readonly Place[] {
  const places = new Map(
    levels.map(({ site, biomarker }) => [
      JSON.stringify([site, biomarker]),
      { site, biomarker, drug: drugName(biomarker, language) },
    ]),
  );
  return [...places.values()];
}
