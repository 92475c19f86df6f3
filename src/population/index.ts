export { bySite } from "./by-site.ts";
export { checkSites } from "./check-sites.ts";
export {
  type CombinedPopulation,
  combinePopulations,
  type PopulationEstimate,
} from "./combine-populations.ts";
export { designPopulation } from "./design-population.ts";
export { markerPopulation, type PerPerson, perPersonRsd } from "./marker-population.ts";
export { plantsOf } from "./plants-of.ts";
export { type PopulationOn, populationOn } from "./population-on.ts";
export { sameWaterLoad } from "./same-water-load.ts";
export { type Sampler, type SamplingMode, samplerOf } from "./sampler-of.ts";
