import { CARD_WORDS } from "./_card-words.ts";
import type { BiomarkerRow } from "./biomarker-rows.ts";
import { findBiomarker } from "./find-biomarker.ts";
import { POPULATION_MARKERS } from "./population-marker.ts";

/** The markers of population that are no residue of a drug, as rows beside those of `biomarkerRows`. */
export function markerRows(): readonly BiomarkerRow[] {
  return POPULATION_MARKERS.filter(({ name }) => findBiomarker(name) === null).map(
    ({ name, names, perPerson, source, confidence }) => ({
      biomarker: name,
      name_en: names.en,
      name_sv: names.sv,
      parent: null,
      molar_mass_g_per_mol: null,
      cas: null,
      correction_factor_default: null,
      excretion_fraction: null,
      loq_ng_per_l: null,
      loq_low_ng_per_l: null,
      loq_high_ng_per_l: null,
      stability: null,
      euda_series: null,
      advice: CARD_WORDS.en.counts,
      source,
      confidence,
      per_person_mg_per_day: perPerson,
    }),
  );
}
