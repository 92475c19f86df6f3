import type { Biomarker } from "./biomarker.ts";
import { BIOMARKERS } from "./catalogue/index.ts";
import { findPopulationMarker } from "./find-population-marker.ts";

/** One row of `wbe biomarkers`. What is not known is null. */
export interface BiomarkerRow {
  readonly biomarker: string;
  readonly name_en: string;
  readonly name_sv: string;
  /** The drug it stands for; a `;`-separated list when the residue has several. The next numbers are of the first. */
  readonly parent: string | null;
  readonly molar_mass_g_per_mol: number | null;
  readonly cas: string | null;
  /** g of parent per g of biomarker. */
  readonly correction_factor_default: number | null;
  readonly excretion_fraction: number | null;
  /** A single value seen, or else the range that is usual. */
  readonly loq_ng_per_l: number | null;
  readonly loq_low_ng_per_l: number | null;
  readonly loq_high_ng_per_l: number | null;
  readonly stability: string | null;
  readonly euda_series: string | null;
  readonly advice: string;
  /** Of the correction factor; of the excretion fraction or the molar mass where there is none. */
  readonly source: string | null;
  readonly confidence: string | null;
  /** What one person gives, for a marker of population: source, caveat and confidence are on its card. */
  readonly per_person_mg_per_day: number | null;
}

/** Column names of `wbe biomarkers`, in order. */
export const BIOMARKER_COLUMNS: readonly (keyof BiomarkerRow)[] = [
  "biomarker",
  "name_en",
  "name_sv",
  "parent",
  "molar_mass_g_per_mol",
  "cas",
  "correction_factor_default",
  "excretion_fraction",
  "loq_ng_per_l",
  "loq_low_ng_per_l",
  "loq_high_ng_per_l",
  "stability",
  "euda_series",
  "advice",
  "source",
  "confidence",
  "per_person_mg_per_day",
];

/** One flat row a biomarker, in the catalogue's order; `list` may hold a study's own. */
export function biomarkerRows(list: readonly Biomarker[] = BIOMARKERS): readonly BiomarkerRow[] {
  return list.map(toRow);
}

function toRow(biomarker: Biomarker): BiomarkerRow {
  const { name, names, parents, molarMass, loq } = biomarker;
  const parent = parents[0];
  const shown = parent?.correctionFactor ?? parent?.excretion ?? molarMass;
  return {
    biomarker: name,
    name_en: names.en,
    name_sv: names.sv,
    parent: parents.length === 0 ? null : parents.map((drug) => drug.name).join(";"),
    molar_mass_g_per_mol: molarMass?.value ?? null,
    cas: biomarker.cas?.number ?? null,
    correction_factor_default: parent?.correctionFactor?.value ?? null,
    excretion_fraction: parent?.excretion?.value ?? null,
    loq_ng_per_l: loq?.value ?? null,
    loq_low_ng_per_l: loq?.low ?? null,
    loq_high_ng_per_l: loq?.high ?? null,
    stability: biomarker.stability?.class ?? null,
    euda_series: biomarker.euda.series,
    advice: biomarker.advice.en,
    source: shown?.source ?? null,
    confidence: shown?.confidence ?? null,
    per_person_mg_per_day: findPopulationMarker(name)?.marker.perPerson ?? null,
  };
}
