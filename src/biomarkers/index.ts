export { addFactorSet } from "./add-factor-set.ts";
export type {
  Biomarker,
  CasNumber,
  Compound,
  EudaSeries,
  Excretion,
  FactorSet,
  Names,
  Parent,
  Stability,
  Words,
} from "./biomarker.ts";
export { biomarkerCard } from "./biomarker-card.ts";
export { BIOMARKER_COLUMNS, type BiomarkerRow, biomarkerRows } from "./biomarker-rows.ts";
export { BIOMARKERS } from "./catalogue/index.ts";
export { type ChosenFactor, chooseFactor, type RefusedFactor } from "./choose-factor.ts";
export {
  type BiomarkerInput,
  type CompoundInput,
  defineBiomarker,
  type ParentInput,
} from "./define-biomarker.ts";
export { CONSTANTS_EDITION } from "./edition.ts";
export type { Fact, FactUnit, Span } from "./fact.ts";
export { type FactorSetView, factorSets } from "./factor-sets.ts";
export { type FactorSpread, factorSpread } from "./factor-spread.ts";
export { findBiomarker } from "./find-biomarker.ts";
export { type Enantiomer, findEnantiomer } from "./find-enantiomer.ts";
export { type FoundMarker, findPopulationMarker } from "./find-population-marker.ts";
export { isSumName } from "./is-sum-name.ts";
export { leftByMedicines } from "./left-by-medicines.ts";
export { type ListedFact, listFacts } from "./list-facts.ts";
export { markerCard } from "./marker-card.ts";
export { markerRows } from "./marker-rows.ts";
export { needsCheck } from "./needs-check.ts";
export { normaliseName } from "./normalise-name.ts";
export { POPULATION_MARKERS, type PopulationMarker } from "./population-marker.ts";
export {
  type CityLoad,
  type EuropeanLoads,
  type ReferenceLoads,
  referenceLoads,
} from "./reference-loads/reference-loads.ts";
export { relatedNames } from "./related-names.ts";
export { type Salt, saltOf } from "./salt-of.ts";
export { suggestBiomarker } from "./suggest-biomarker.ts";
