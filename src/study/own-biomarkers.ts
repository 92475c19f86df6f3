import { type Biomarker, type BiomarkerInput, defineBiomarker } from "../biomarkers/index.ts";

/**
 * The biomarkers that a study brings, checked under the catalogue's schema. They are looked up before the catalogue's,
 * so that one of the same name replaces it.
 * @throws WbeError `ARGUMENT_INVALID` with the path of the first fault.
 */
export function ownBiomarkers(stated: readonly BiomarkerInput[] | undefined): readonly Biomarker[] {
  return (stated ?? []).map((input, index) => defineBiomarker(input, `biomarkers[${index}]`));
}
