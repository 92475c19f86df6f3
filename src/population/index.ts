export { bySite } from "./by-site.ts";
export { checkSites } from "./check-sites.ts";
export { plantsOf } from "./plants-of.ts";
export { type PopulationOn, populationOn } from "./population-on.ts";
export { type Sampler, type SamplingMode, samplerOf } from "./sampler-of.ts";
