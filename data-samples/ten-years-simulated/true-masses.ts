import type { Random } from "../../src/numerics/index.ts";
import { errorFactor } from "../strangnas-simulated/random-factor.ts";
import { DRUGS, DUMPING, ERRORS, PLANTS, type SimulatedPlant } from "./simulated-model.ts";
import { trueLoads } from "./true-loads.ts";

/** What truly flows into one plant. */
export interface TrueWater {
  readonly site: string;
  /** Persons truly connected on a day; 0 once the plant is closed. */
  readonly connected: (day: string) => number;
  /** Mass of a residue on a day, mg. */
  readonly mass: (biomarker: string, day: string) => number;
}

/**
 * The true masses of all plants, day by day. A closed plant's people go on as they did, to its successor. Each plant's
 * counts of persons are off by one factor.
 * @param dumpingDay the day of the disposal; null without one
 */
export function trueMasses(
  random: Random,
  options: { readonly flat: boolean; readonly dumpingDay: string | null },
): readonly TrueWater[] {
  const catchments = PLANTS.map((plant) => {
    const own = random.fork(plant.site);
    const off = errorFactor(own.fork("population"), ERRORS.population);
    const loads = new Map(
      DRUGS.map((drug) => [
        drug.biomarker,
        trueLoads(drug, plant.level, own.fork(drug.biomarker), options.flat),
      ]),
    );
    const people = (day: string): number => personsOf(plant, day) / off;
    const mass = (biomarker: string, day: string): number =>
      ((loads.get(biomarker)?.get(day) ?? 0) * people(day)) / 1000;
    return { plant, people, mass };
  });
  return catchments.map(({ plant }) => {
    const served = (day: string) =>
      catchments.filter((other) => {
        const closed = other.plant.closed ?? "9999-12-31";
        return day < closed ? other.plant === plant : other.plant.successor === plant.site;
      });
    const disposed = (biomarker: string, day: string): number =>
      plant.site === DUMPING.site && biomarker === DUMPING.biomarker && day === options.dumpingDay
        ? DUMPING.factor
        : 1;
    return {
      site: plant.site,
      connected: (day) => served(day).reduce((sum, { people }) => sum + people(day), 0),
      mass: (biomarker, day) =>
        disposed(biomarker, day) * served(day).reduce((sum, { mass }) => sum + mass(biomarker, day), 0),
    };
  });
}

/** Counted persons of a plant's own catchment: growth by its own rows, but not by those of a plant taken over. */
function personsOf({ census, site }: SimulatedPlant, day: string): number {
  const taken = PLANTS.filter(({ successor, closed = "" }) => successor === site && closed <= day);
  const row = census.findLast(({ validFrom }) => validFrom <= day) ?? census[0];
  const others = taken.reduce((sum, plant) => sum + (plant.census.at(-1)?.population ?? 0), 0);
  return (row?.population ?? 0) - others;
}
