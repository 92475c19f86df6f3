import { MUNICIPALITY, PLANTS, type SimulatedCensus, type SimulatedPlant } from "./simulated-model.ts";
import type { SimulatedEventRow, SimulatedSiteRow } from "./simulated-rows.ts";

/** The sites file: a count that was corrected stands in two rows for the same dates, the later one counts. */
export function siteRows(): readonly SimulatedSiteRow[] {
  return PLANTS.flatMap((plant) =>
    plant.census.flatMap((count) => [
      ...(count.revisedFrom === undefined ? [] : [siteRow(plant, count, count.revisedFrom)]),
      siteRow(plant, count, count.population),
    ]),
  );
}

/** The sites file before the count was corrected. */
export function sitesAsBelieved(): readonly SimulatedSiteRow[] {
  return PLANTS.flatMap((plant) =>
    plant.census.map((count) => siteRow(plant, count, count.revisedFrom ?? count.population)),
  );
}

function siteRow(
  { site, closed = "", successor = "", census }: SimulatedPlant,
  count: SimulatedCensus,
  population: number,
): SimulatedSiteRow {
  const last = count === census.at(-1);
  return {
    site,
    name: `${site} (simulerat)`,
    municipality: MUNICIPALITY,
    valid_from: count.validFrom,
    valid_to: count.validTo,
    population,
    sampling_mode: "flow-proportional",
    meter: "inlet",
    closed: last ? closed : "",
    successor: last ? successor : "",
  };
}

/** Only the break means something for the numbers: the others change nothing, and no effect may be found. */
export const EVENTS: readonly SimulatedEventRow[] = [
  {
    from: "2017-01-01",
    to: "2017-01-01",
    site: "Strandverket",
    kind: "break",
    title: "Ny överföringsledning med annan provtagningsbrunn (simulerad)",
    publish: true,
  },
  {
    from: "2018-07-06",
    to: "2018-07-08",
    site: "Strandverket",
    kind: "event",
    title: "Hamnfest (simulerad)",
    publish: true,
  },
  {
    from: "2022-03-14",
    to: "2022-03-18",
    site: "Strandverket",
    kind: "note",
    title: "Frysen stod stilla under en helg (simulerad)",
    publish: false,
  },
  {
    from: "2023-09-01",
    to: "2024-04-30",
    site: "",
    kind: "intervention",
    title: "Skolornas och socialtjänstens insats mot cannabis (simulerad)",
    publish: true,
  },
];
