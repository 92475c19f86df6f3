import { type SampleLoad, type SampleLoads, sampleLoads, withPopulationErrors } from "../loads/index.ts";
import type { GivenLoad, Measurement } from "../samples/index.ts";
import { persons } from "../units/index.ts";
import { type ChosenPopulation, chosenPopulation } from "./chosen-population.ts";
import type { Study } from "./study.ts";

/**
 * The loads of a study by the count of people that its setting `population` asks for. A sample without such a count has
 * no load: falling back to the census in the middle of a series would be a jump that nobody made.
 */
export function countedLoads(study: Study, measurements: readonly Measurement[]): SampleLoads {
  const { settings } = study;
  const options = {
    flow: study.flow,
    sites: study.sites,
    uncertainty: settings.uncertainty,
    timeZone: settings.timeZone,
    level: settings.level,
    minimumPopulation: settings.publication.minimumPopulation,
  };
  const choose = chosenPopulation(study, measurements);
  if (choose === null) return sampleLoads(measurements, options);
  const chosen = measurements.map(choose);
  const sites = study.sites.map((site) => ({ ...site, population: null }));
  const made = sampleLoads(
    measurements.map((measurement, index) => countedAs(measurement, chosen[index] ?? null)),
    { ...options, sites },
  );
  return {
    loads: made.loads.map((load, index) => withErrors(load, chosen[index] ?? null, settings.level)),
    issues: made.issues,
  };
}

function countedAs(measurement: Measurement, chosen: ChosenPopulation | null): Measurement {
  const { population, givenLoad, flags } = measurement;
  if (chosen === null) return { ...measurement, population: null, givenLoad: null };
  const times = population === null ? null : population / chosen.population;
  return {
    ...measurement,
    population: persons(chosen.population),
    givenLoad: givenLoad === null || times === null ? null : scaled(givenLoad, times),
    flags: [...flags, ...chosen.flags],
  };
}

function scaled(given: GivenLoad, times: number): GivenLoad {
  const by = <Load extends number>(load: Load | null): Load | null =>
    load === null ? null : ((load * times) as Load);
  return { ...given, load: by(given.load), highest: by(given.highest) };
}

function withErrors(load: SampleLoad, chosen: ChosenPopulation | null, level: number): SampleLoad {
  if (chosen === null || chosen.terms === null || !load.usable) return load;
  return withPopulationErrors(load, { terms: chosen.terms, cancelled: chosen.cancelled, level });
}
